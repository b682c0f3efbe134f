package kesi.search.lucene.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import kesi.core.api.command.Handler.NoParameters;
import kesi.core.api.command.Outcome;
import kesi.core.testing.RecordingTask;
import kesi.core.testing.TestJson;
import kesi.search.lucene.Article;
import kesi.search.lucene.Library;
import kesi.search.lucene.Tree;
import kesi.search.lucene.index.LuceneSearchIndex;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandsTest {

    @TempDir
    Path folder;

    private Library library;

    @BeforeEach
    void fill() throws IOException {
        library = new Library(folder);
        library.put("loom", Article.of("织机进课堂", "演示“缂丝”技艺"));
        library.put("pump", Article.of("水泵检修竞赛", "三家企业\n参加").ofKind("notice"));
    }

    @AfterEach
    void close() throws IOException {
        library.close();
    }

    @Test
    void queryAnswersInTheShapeThatScriptsRead() {
        Outcome outcome = query("緙絲", List.of("kind"), List.of());
        Tree data = new Tree((Map<?, ?>) outcome.data());
        assertThat(data.map().keySet().stream().map(Object::toString))
                .containsExactly("total", "tookMs", "hits", "facets");
        assertThat(data.text("total")).isEqualTo("1");
        Tree hit = data.trees("hits").get(0);
        assertThat(hit.text("id")).isEqualTo("loom");
        assertThat(hit.text("snippet")).isEqualTo("演示“缂丝”技艺");
        assertThat(data.find("facets")).contains(Map.of("kind", Map.of("news", 1L)));
        assertThat(TestJson.create().write(data.map())).contains("\"marks\":[[3,5]]");
    }

    @Test
    void peopleSeeTheMatchInBracketsOnOneLine() {
        Outcome outcome = query("企业", List.of(), List.of());
        assertThat(outcome.listings().get(0).rows())
                .containsExactly(List.of("test.article/pump", "水泵检修竞赛", "三家[企业] 参加"));
        assertThat(outcome.sentence().in(Locale.CHINESE)).startsWith("找到 1 条记录");
    }

    @Test
    void aDashBeforeTheFieldReversesTheOrder() {
        Outcome down = query("", List.of(), List.of("-kind"));
        assertThat(down.listings().get(0).rows().get(0)).contains("test.article/pump");
    }

    @Test
    void rebuildAndStatusSayHowFarTheIndexIs() {
        LuceneSearchIndex index = new LuceneSearchIndex(library.keeper(), library.records());
        Outcome rebuilt = new SearchRebuild(index).run(new NoParameters(), new RecordingTask());
        assertThat(rebuilt.data()).isEqualTo(Map.of("records", 2L, "reached", 2L));
        Outcome status = new SearchStatus(index, library.records().journal())
                .run(new SearchStatus.Parameters(true), new RecordingTask());
        assertThat(status.sentence().in(Locale.ENGLISH)).contains("change 2 of 2; no fault");
        assertThat(status.findings()).isEmpty();
    }

    private Outcome query(String text, List<String> facets, List<String> sort) {
        var parameters = new SearchQuery.Parameters(
                text, List.of(), Map.of(), Optional.empty(), Optional.empty(), facets, sort, 20, 0);
        return new SearchQuery(library.search()).run(parameters, new RecordingTask());
    }
}
