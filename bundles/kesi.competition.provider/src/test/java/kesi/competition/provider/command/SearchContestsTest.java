package kesi.competition.provider.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import kesi.competition.provider.record.ContestType;
import kesi.competition.provider.record.EntryType;
import kesi.competition.provider.record.ResultType;
import kesi.competition.provider.record.SheetType;
import kesi.core.api.command.Outcome;
import kesi.core.api.problem.Kind;
import kesi.core.api.problem.Problem;
import kesi.core.api.value.Ref;
import kesi.core.testing.FixedLanguage;
import kesi.core.testing.RecordingTask;
import kesi.core.testing.TestJson;
import kesi.record.api.spi.Field;
import kesi.record.api.spi.RecordType;
import kesi.search.api.Query;
import kesi.search.api.Results;
import kesi.search.api.Results.Count;
import kesi.search.api.Results.Hit;
import kesi.search.api.Results.Mark;
import kesi.search.api.Search;
import org.junit.jupiter.api.Test;

class SearchContestsTest {

    private static final List<RecordType<?>> TYPES =
            List.of(new ContestType(), new EntryType(), new SheetType(), new ResultType());

    private final OneContest index = new OneContest();
    private final FixedLanguage language = FixedLanguage.chinese();
    private final SearchContests search = new SearchContests(language);

    @Test
    void withoutAnIndexItSaysWhatToDo() {
        Problem problem = problem("焊接", 20, 0);
        assertThat(problem.code()).isEqualTo(Optional.of("E-NO-SEARCH"));
        assertThat(problem.sentence().in(Locale.CHINESE)).contains("搜索功能未加载", "再试");
        assertThat(problem.sentence().in(Locale.ENGLISH)).contains("not loaded", "try again");
    }

    @Test
    void theIndexMayComeAndGo() {
        search.addSearch(index);
        assertThat(run("焊接", 20, 0).entry("total")).contains(1L);
        search.removeSearch(index);
        assertThat(problem("焊接", 20, 0).code()).isEqualTo(Optional.of("E-NO-SEARCH"));
    }

    @Test
    void aBetterIndexMayComeBeforeTheOtherLeaves() {
        OneContest better = new OneContest();
        search.addSearch(index);
        search.addSearch(better);
        search.removeSearch(index);
        run("焊接", 20, 0);
        assertThat(better.asked).hasSize(1);
        assertThat(index.asked).isEmpty();
    }

    @Test
    void onlyRecordsOfContestsAreAskedForInTheWindow() {
        search.addSearch(index);
        search.run(new SearchContests.Parameters(List.of("焊接", "决赛"), 5, 40), new RecordingTask());
        Query query = index.asked.get(0);
        assertThat(query.text()).isEqualTo("焊接 决赛");
        assertThat(query.types())
                .containsExactly("competition.contest", "competition.entry", "competition.sheet", "competition.result");
        assertThat(query.limit()).isEqualTo(5);
        assertThat(query.offset()).isEqualTo(40);
    }

    @Test
    void theTreeHasTheNamesThatScriptsRelyOn() {
        search.addSearch(index);
        assertThat(TestJson.create().write(run("焊接", 20, 0).data()))
                .isEqualTo("{\"total\":1,\"tookMs\":3,\"hits\":[{\"id\":\"c1\",\"type\":\"competition.contest\","
                        + "\"title\":\"焊接竞赛\",\"snippet\":\"首届焊接竞赛\",\"score\":2.5}],"
                        + "\"facets\":{\"year\":[{\"value\":\"2023\",\"count\":1}],"
                        + "\"state\":[{\"value\":\"RUNNING\",\"count\":1}]}}");
    }

    @Test
    void peopleReadTheTypeInTheirLanguage() {
        search.addSearch(index);
        assertThat(run("焊接", 20, 0).listings().get(0).rows()).containsExactly(List.of("竞赛", "焊接竞赛", "首届焊接竞赛", "c1"));
        language.use(Locale.ENGLISH);
        assertThat(run("焊接", 20, 0).listings().get(0).rows())
                .containsExactly(List.of("Contest", "焊接竞赛", "首届焊接竞赛", "c1"));
    }

    @Test
    void theSentenceSaysHowManyWereFound() {
        search.addSearch(index);
        assertThat(run("焊接", 20, 0).sentence().in(Locale.CHINESE)).isEqualTo("“焊接”：找到 1 条竞赛记录，用时 3 毫秒。");
        assertThat(run("焊接", 20, 0).sentence().in(Locale.ENGLISH))
                .isEqualTo("\"焊接\": 1 contest records found in 3 ms.");
    }

    @Test
    void aWindowOutOfRangeIsWrongUsage() {
        search.addSearch(index);
        assertThat(problem("焊接", -1, 0).kind()).isEqualTo(Kind.USAGE);
        assertThat(problem("焊接", 10_001, 0).kind()).isEqualTo(Kind.USAGE);
        assertThat(problem("焊接", 20, -1).kind()).isEqualTo(Kind.USAGE);
        assertThat(index.asked).isEmpty();
    }

    @Test
    void everyFacetOfTheTypesIsCounted() {
        assertThat(SearchContests.TYPES)
                .containsExactlyElementsOf(TYPES.stream().map(RecordType::name).toList());
        assertThat(SearchContests.FACETS)
                .containsExactlyInAnyOrderElementsOf(TYPES.stream()
                        .flatMap(type -> type.fields().stream())
                        .filter(Field::facet)
                        .map(Field::name)
                        .distinct()
                        .toList());
    }

    private Outcome run(String words, int limit, int offset) {
        return search.run(new SearchContests.Parameters(List.of(words), limit, offset), new RecordingTask());
    }

    private Problem problem(String words, int limit, int offset) {
        return catchThrowableOfType(Problem.class, () -> run(words, limit, offset));
    }

    /** Finds the one contest whatever is asked, and remembers the questions. */
    private static final class OneContest implements Search {

        private final List<Query> asked = new ArrayList<>();

        @Override
        public Results search(Query query) {
            asked.add(query);
            Hit hit = new Hit(new Ref("competition.contest", "c1"), "焊接竞赛", "首届焊接竞赛", List.of(new Mark(2, 4)), 2.5);
            Map<String, List<Count>> facets = Map.of(
                    "state", List.of(new Count("RUNNING", 1)),
                    "year", List.of(new Count("2023", 1)),
                    "judge", List.of());
            return new Results(1, 3, List.of(hit), facets);
        }

        @Override
        public List<Mark> marks(String query, String text) {
            return List.of();
        }
    }
}
