package kesi.search.lucene.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kesi.core.api.problem.Problem;
import kesi.search.api.Query;
import kesi.search.api.Query.Order;
import kesi.search.api.Results;
import kesi.search.api.Results.Count;
import kesi.search.api.Results.Hit;
import kesi.search.api.Results.Mark;
import kesi.search.lucene.Article;
import kesi.search.lucene.Library;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LuceneSearchTest {

    @TempDir
    Path folder;

    private Library library;

    @BeforeEach
    void fill() throws IOException {
        library = new Library(folder);
        library.put(
                "loom",
                Article.of("织机进课堂", "老师演示“缂丝”技艺，33家工坊的学员到场。", "学员们用OH卡交流。")
                        .by("园区总", "高新园区总工会")
                        .about("王小梭")
                        .on("2023-10-12")
                        .of(3));
        library.put(
                "pump",
                Article.of("水泵检修竞赛", "3家企业参加，全国劳动模范点评。公司 company 到场")
                        .ofKind("photo-news")
                        .about("汪大泵", "李小环")
                        .on("2023-11"));
        library.put(
                "night",
                Article.of("读书之夜", "三十个家庭一起读《秋》。王某某说：很好").ofKind("notice").of(12));
    }

    @AfterEach
    void close() throws IOException {
        library.close();
    }

    @Test
    void aWordOfHanziIsFoundAsAnExactPartOfTheText() {
        assertThat(library.found("缂丝技艺")).containsExactly("loom");
        assertThat(library.found("丝技")).containsExactly("loom");
        assertThat(library.found("艺33")).isEmpty();
        assertThat(library.found("秋")).containsExactly("night");
    }

    @Test
    void theTitleIsFoundToo() {
        assertThat(library.found("水泵检修竞赛")).containsExactly("pump");
    }

    @Test
    void allWordsMustOccurAndSomeMustNot() {
        assertThat(library.found("到场 学员")).containsExactly("loom");
        assertThat(library.found("到场 -学员")).containsExactly("pump");
        assertThat(library.found("-到场")).containsExactly("night");
    }

    @Test
    void numbersAreWhole() {
        assertThat(library.found("3家")).containsExactly("pump");
        assertThat(library.found("33家")).containsExactly("loom");
        assertThat(library.found("32家")).isEmpty();
    }

    @Test
    void wordsThatMeanTheSameAreFound() {
        assertThat(library.found("劳模")).containsExactly("pump");
        assertThat(library.found("刻絲")).containsExactly("loom");
    }

    @Test
    void aKeywordFieldIsFoundByItsBeginning() {
        assertThat(library.found("kind:photo-news")).containsExactly("pump");
        assertThat(library.found("kind:photo")).containsExactly("pump");
        assertThat(library.found("person:王")).containsExactly("loom");
        assertThat(library.found("-kind:notice")).containsExactly("loom", "pump");
        assertThat(library.found("type:test.article")).hasSize(3);
        assertThat(library.found("id:pum")).containsExactly("pump");
        assertThat(library.found("date:2023-11")).containsExactly("pump");
        assertThat(library.found("pages:12")).containsExactly("night");
    }

    @Test
    void aTextFieldIsFoundByAPhraseWithinItAlone() {
        assertThat(library.found("byline:工会")).containsExactly("loom");
        assertThat(library.found("byline:学员")).isEmpty();
        assertThat(library.found("title:竞赛")).containsExactly("pump");
        assertThat(library.found("text:\"33家工坊\"")).containsExactly("loom");
        assertThat(library.found("text:企业参加，全国")).containsExactly("pump");
    }

    @Test
    void noPhraseReachesOverTheEndOfAValue() {
        assertThat(library.found("园区总高新")).isEmpty();
        assertThat(library.found("byline:园区总高新")).isEmpty();
    }

    @Test
    void aStarFindsLongerWords() {
        assertThat(library.found("comp*")).containsExactly("pump");
        assertThat(library.found("公司comp*")).containsExactly("pump");
        assertThat(library.found("comp")).isEmpty();
    }

    @Test
    void hitsShowTheRawPassageWithMarksThatDoNotOverlap() {
        Hit hit = library.search().search(Query.of("缂絲 33家")).hits().get(0);
        assertThat(hit.snippet()).startsWith("老师演示“缂丝”技艺");
        assertThat(marked(hit)).containsExactly("缂丝", "33家");
        assertThat(hit.title()).isEqualTo("织机进课堂");
    }

    @Test
    void aLongTextIsCutAroundTheFirstMark() {
        library.put("long", Article.of("长文", "前".repeat(500) + "目标" + "后".repeat(500)));
        Hit hit = library.search().search(Query.of("目标")).hits().get(0);
        assertThat(hit.snippet()).hasSize(120);
        assertThat(marked(hit)).containsExactly("目标");
    }

    @Test
    void marksStandWhereTheWordsOfAQuestionStandInAnyText() {
        assertThat(library.search().marks("緙絲 kind:notice", "“缂丝”与刻丝")).containsExactly(new Mark(1, 3), new Mark(5, 7));
    }

    @Test
    void facetsCountTheValuesOfAllThatMatches() {
        Results results = library.search().search(Query.of("").counting("kind", "person", "nothing"));
        assertThat(results.facets().get("kind"))
                .containsExactly(new Count("news", 1), new Count("notice", 1), new Count("photo-news", 1));
        assertThat(library.search()
                        .search(Query.of("到场").counting("person").window(0, 0))
                        .facets()
                        .get("person"))
                .hasSize(3);
        assertThat(results.facets().get("nothing")).isEmpty();
    }

    @Test
    void filtersNeedOneOfTheirValuesEach() {
        Query query = Query.of("").within(Map.of("kind", List.of("notice", "news"), "person", List.of("王小梭")));
        assertThat(Library.ids(library.search().search(query))).containsExactly("loom");
    }

    @Test
    void datesMatchWhenTheyCanLieWithinTheBounds() {
        assertThat(between("2023-10-12", "2023-10-12")).containsExactly("loom");
        assertThat(between("2023-10-13", "2023-11-01")).containsExactly("pump");
        assertThat(between("2023-12-01", "2024-01-01")).isEmpty();
    }

    private List<String> between(String from, String to) {
        Query query = Query.of("").between(Optional.of(LocalDate.parse(from)), Optional.of(LocalDate.parse(to)));
        return Library.ids(library.search().search(query));
    }

    @Test
    void recordsWithoutTheFieldComeLastInBothDirections() {
        assertThat(sorted(new Order("pages", false))).containsExactly("loom", "night", "pump");
        assertThat(sorted(new Order("pages", true))).containsExactly("night", "loom", "pump");
        assertThat(sorted(new Order("date", true))).containsExactly("pump", "loom", "night");
        assertThat(sorted(new Order("person", false))).endsWith("night");
        assertThat(sorted(new Order("person", true))).endsWith("night");
        assertThat(sorted(new Order("kind", false), new Order("title", true))).containsExactly("loom", "night", "pump");
    }

    private List<String> sorted(Order... orders) {
        return Library.ids(library.search().search(Query.of("").sortedBy(orders)));
    }

    @Test
    void anUnknownFieldToSortByIsRefused() {
        assertThatThrownBy(() -> sorted(new Order("typo", false)))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("typo");
    }

    @Test
    void theWindowMovesOverAStableOrderAndTheTotalStays() {
        Results results = library.search().search(Query.of("").window(1, 1));
        assertThat(results.total()).isEqualTo(3);
        assertThat(Library.ids(results)).containsExactly("pump");
        assertThat(library.search().search(Query.of("").window(5, 5)).hits()).isEmpty();
    }

    @Test
    void relevanceOrdersWithTheTitleFirst() {
        library.put("side", Article.of("其他消息", "这里顺便提到读书之夜一次，还有别的许多事情要说"));
        assertThat(Library.ids(library.search().search(Query.of("读书之夜")))).containsExactly("night", "side");
    }

    @Test
    void onlyTheTypesAskedForAreFound() {
        assertThat(library.search().search(Query.of("", "other.type")).total()).isZero();
        assertThat(library.search().search(Query.of("", "test.article")).total())
                .isEqualTo(3);
    }

    private static List<String> marked(Hit hit) {
        return hit.marks().stream()
                .map(mark -> hit.snippet().substring(mark.start(), mark.end()))
                .toList();
    }
}
