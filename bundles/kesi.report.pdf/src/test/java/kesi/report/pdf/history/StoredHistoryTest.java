package kesi.report.pdf.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import kesi.core.api.command.Outcome;
import kesi.core.api.problem.Problem;
import kesi.core.api.text.Message;
import kesi.core.testing.MemoryRecords;
import kesi.core.testing.RecordingTask;
import kesi.report.api.PaperSetup;
import kesi.report.api.Reports;
import kesi.report.pdf.History;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoredHistoryTest {

    private final MemoryRecords records = new MemoryRecords(new ProducedType());
    private final StoredHistory history = new StoredHistory(records);

    @TempDir
    private Path folder;

    @Test
    void aProducedFileIsKeptWithItsRequest() throws IOException {
        history.keep(made("brief.pdf"), new RecordingTask());
        assertThat(history.all()).singleElement().satisfies(kept -> {
            Produced value = kept.value();
            assertThat(value.report()).isEqualTo("news.brief");
            assertThat(value.bundle()).isEqualTo("kesi.news.provider 1.2.3");
            assertThat(StoredHistory.arguments(value)).isEqualTo(Map.of("limit", List.of("20")));
            assertThat(value.file()).isEqualTo("brief.pdf");
            assertThat(value.theme()).isEqualTo("plain");
            assertThat(value.sha256()).hasSize(64);
        });
    }

    @Test
    void whereItStandsIsKeptAndWhetherItIsStillThere() throws IOException {
        history.keep(made("brief.pdf"), new RecordingTask());
        assertThat(tree()).containsEntry("folder", folder.toString()).containsEntry("there", true);
        Files.delete(folder.resolve("brief.pdf"));
        assertThat(tree()).containsEntry("there", false);
    }

    @Test
    void whatWasKeptBeforeFoldersWereHasNone() {
        assertThat(new ProducedType().upgrade(1, Map.of("file", "brief.pdf")))
                .isEqualTo(Map.of("file", "brief.pdf", "folder", ""));
    }

    @Test
    void theListIsOfOneReportWhenAskedFor() throws IOException {
        history.keep(made("brief.pdf"), new RecordingTask());
        assertThat(rows(Optional.of("news.brief"))).hasSize(1);
        assertThat(rows(Optional.of("competition.results"))).isEmpty();
        assertThat(rows(Optional.empty()).get(0)).contains("news.brief", "brief.pdf", "limit=20");
    }

    @Test
    void aFileThatIsGoneCostsNothingButANote() throws IOException {
        History.Made made = made("brief.pdf");
        Files.delete(made.rendered().file());
        history.keep(made, new RecordingTask());
        assertThat(history.all()).isEmpty();
    }

    @Test
    void whatTheHistoryDoesNotHaveIsSaid() {
        assertThatThrownBy(() -> history.produced("none")).isInstanceOf(Problem.class);
    }

    private Map<String, Object> tree() {
        Outcome outcome =
                new ListProduced(history).run(new ListProduced.Parameters(Optional.empty()), new RecordingTask());
        Map<String, Object> tree = new TreeMap<>();
        ((Map<?, ?>) ((List<?>) outcome.data()).get(0)).forEach((name, value) -> tree.put((String) name, value));
        return tree;
    }

    private List<List<String>> rows(Optional<String> report) {
        Outcome outcome = new ListProduced(history).run(new ListProduced.Parameters(report), new RecordingTask());
        return outcome.listings().get(0).rows();
    }

    private History.Made made(String name) throws IOException {
        Path file = Files.writeString(folder.resolve(name), "a report");
        return new History.Made(
                new Reports.Description(
                        "news.brief", Message.literal("简报"), Message.literal("简报"), "kesi.news.provider"),
                "1.2.3",
                Map.of("limit", List.of("20")),
                PaperSetup.of("简报", "总工会", PaperSetup.Theme.PLAIN),
                new Reports.Rendered(file, 2, 8, 1));
    }
}
