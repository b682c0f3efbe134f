package kesi.news.provider.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import kesi.core.api.command.Outcome;
import kesi.core.api.command.ParameterRecord;
import kesi.core.api.problem.Kind;
import kesi.core.api.problem.Problem;
import kesi.core.api.text.Catalog;
import kesi.core.api.value.Ref;
import kesi.core.testing.FixedLanguage;
import kesi.core.testing.TestJson;
import kesi.news.provider.intake.NewsRoom;
import kesi.search.api.Query;
import kesi.search.api.Results;
import kesi.search.api.Search;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewsCommandsTest {
    @TempDir
    Path folder;

    private final NewsRoom room = new NewsRoom();
    private final ImportNews importing = new ImportNews(room.intake, FixedLanguage.chinese());

    private Outcome importSample() {
        return importing.run(read(ImportNews.Parameters.class, Map.of("sample", List.of("true"))), room.task);
    }

    private static <P extends Record> P read(Class<P> type, Map<String, List<String>> arguments) {
        return ParameterRecord.of(type).read(arguments);
    }

    @Test
    void importAnswersTheShapeThatScriptsRead() {
        Map<String, Object> file = list(importSample(), "files").get(0);
        assertThat(file).containsKeys("file", "encoding", "items", "joins", "unassigned", "warnings");
        assertThat(file).containsEntry("encoding", "UTF-8");
        assertThat(file.get("joins"))
                .isEqualTo(List.of(
                        List.of(7, 9),
                        List.of(11, 13),
                        List.of(26, 28),
                        List.of(37, 39),
                        List.of(54, 56),
                        List.of(64, 66),
                        List.of(66, 68)));
        Map<String, Object> photo = list(file, "items").get(1);
        assertThat(photo).containsEntry("kind", "photo-news").containsEntry("titleGenerated", true);
        assertThat(photo.get("byline"))
                .isEqualTo(Map.of(
                        "raw", "青榆区总 摄",
                        "role", "photo",
                        "expansion", "青榆区总工会",
                        "expansionRule", "named-in-text",
                        "names", List.of("青榆区总")));
        assertThat(list(photo, "paragraphs").get(0)).containsKeys("text", "display", "srcLines", "joinOffsets");
    }

    @Test
    void anUnsignedItemHasAnEmptyBylineSoThatScriptsFindItInEach() {
        Map<String, Object> poster =
                list(list(importSample(), "files").get(0), "items").get(6);

        assertThat(poster).containsEntry("kind", "public-service-poster").containsEntry("byline", null);
    }

    @Test
    void whatImportAnswersIsAPlainTree() {
        assertThat(TestJson.create().write(importSample().data())).startsWith("{\"files\":[{\"file\":");
    }

    @Test
    void importSaysInASentenceWhatItDid() {
        assertThat(importSample().sentence().in(Locale.CHINESE)).contains("报道 7 条", "接行 7 处");
    }

    @Test
    void importOfTheSameFileSaysThatItWasThere() {
        importSample();
        Outcome again = importSample();
        assertThat(again.findings()).hasSize(1);
        assertThat(list(again, "files").get(0)).containsEntry("duplicate", true);
        assertThat(list(list(again, "files").get(0), "items")).hasSize(7);
    }

    @Test
    void importWithoutFilesIsWrongUsage() {
        assertThatThrownBy(() -> importing.run(read(ImportNews.Parameters.class, Map.of()), room.task))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.kind()).isEqualTo(Kind.USAGE));
    }

    @Test
    void listShowsTheItemsOfAKindInTheirOrder() {
        importSample();
        ListNews list = new ListNews(room.records, FixedLanguage.chinese());
        Outcome all = list.run(read(ListNews.Parameters.class, Map.of()), room.task);
        assertThat(all.entry("total")).contains(7);
        Outcome posters =
                list.run(read(ListNews.Parameters.class, Map.of("kind", List.of("public-service-poster"))), room.task);
        assertThat(list(posters, "items"))
                .singleElement()
                .satisfies(item -> assertThat(item).containsEntry("title", "清风入怀·书香润心 共建文明家园"));
    }

    @Test
    void showTellsTextMentionsAndLinks() {
        Map<String, Object> heritage =
                list(list(importSample(), "files").get(0), "items").get(5);
        Outcome shown = new ShowNews(room.records)
                .run(read(ShowNews.Parameters.class, Map.of("id", List.of((String) heritage.get("id")))), room.task);
        assertThat(list(shown, "mentions"))
                .anySatisfy(mention ->
                        assertThat(mention).containsEntry("name", "邵松年").containsEntry("kind", "person"));
        assertThat(list(shown, "links")).anySatisfy(link -> assertThat(link).containsEntry("type", "partOf"));
        assertThat(shown.listings().get(0).rows().get(0).get(1)).contains("，").doesNotContain(",");
    }

    @Test
    void showOfAnUnknownItemSaysSo() {
        ShowNews show = new ShowNews(room.records);
        assertThatThrownBy(() -> show.run(new ShowNews.Parameters("nothing"), room.task))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("nothing");
    }

    @Test
    void searchAsksWithFiltersAndAnswersTheShapeThatScriptsRead() {
        Answering search = new Answering();
        Outcome found = new SearchNews(search)
                .run(
                        read(
                                SearchNews.Parameters.class,
                                Map.of(
                                        "query", List.of("竹编", "非遗"),
                                        "kind", List.of("news"),
                                        "from", List.of("2024-01-01"),
                                        "limit", List.of("5"))),
                        room.task);
        Query asked = search.asked.get(0);
        assertThat(asked.text()).isEqualTo("竹编 非遗");
        assertThat(asked.types()).containsExactly("news.item");
        assertThat(asked.filters()).isEqualTo(Map.of("kind", List.of("news")));
        assertThat(asked.from()).contains(LocalDate.of(2024, 1, 1));
        assertThat(asked.limit()).isEqualTo(5);
        assertThat(((Map<?, ?>) found.data()).keySet().toString()).isEqualTo("[total, tookMs, hits, facets]");
        assertThat(list(found, "hits").get(0)).containsEntry("id", "a1").containsEntry("title", "竹编");
        assertThat(found.listings().get(0).rows().get(0).get(1)).isEqualTo("一根【竹编】的故事");
    }

    @Test
    void searchWithoutASearchServiceSaysWhatToDo() {
        SearchNews search = new SearchNews();
        SearchNews.Parameters any = read(SearchNews.Parameters.class, Map.of("query", List.of("竹编")));
        assertThatThrownBy(() -> search.run(any, room.task))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).contains("E-NO-SEARCH"));
    }

    @Test
    void everyTextIsThereInBothLanguages() {
        Catalog texts = Catalog.of(ImportNews.class);
        for (String key : keys("messages.properties")) {
            assertThat(texts.pattern(key, Locale.ENGLISH)).as(key).isPresent();
        }
        assertThat(keys("messages.properties")).isEqualTo(keys("messages_en.properties"));
    }

    private static List<String> keys(String file) {
        Properties texts = new Properties();
        try (InputStream in = ImportNews.class.getResourceAsStream("/kesi/news/provider/" + file)) {
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts.stringPropertyNames().stream().sorted().toList();
    }

    @SuppressWarnings({"unchecked", "NullAway"}) // the trees under test
    private static List<Map<String, Object>> list(Object tree, String name) {
        Object data = tree instanceof Outcome outcome ? outcome.data() : tree;
        return (List<Map<String, Object>>) ((Map<String, Object>) data).get(name);
    }

    /** A search that remembers what it was asked and answers one hit. */
    private static final class Answering implements Search {
        private final List<Query> asked = new ArrayList<>();

        @Override
        public Results search(Query query) {
            asked.add(query);
            Results.Hit hit =
                    new Results.Hit(new Ref("news.item", "a1"), "竹编", "一根竹编的故事", List.of(new Results.Mark(2, 4)), 1.5);
            return new Results(1, 2, List.of(hit), Map.of("kind", List.of(new Results.Count("news", 1))));
        }

        @Override
        public List<Results.Mark> marks(String query, String text) {
            return List.of();
        }
    }
}
