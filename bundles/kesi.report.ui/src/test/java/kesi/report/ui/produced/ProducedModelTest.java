package kesi.report.ui.produced;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import kesi.core.api.command.Handler;
import kesi.core.api.command.Outcome;
import kesi.core.api.problem.Problem;
import kesi.core.api.task.Task;
import kesi.core.api.text.Message;
import kesi.core.testing.FixedLanguage;
import kesi.core.testing.RecordingTask;
import kesi.report.ui.ListedReports;
import kesi.report.ui.produced.Step.Call;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProducedModelTest {

    private static final Clock TODAY = Clock.fixed(Instant.parse("2026-11-05T02:00:00Z"), ZoneId.of("Asia/Shanghai"));

    private final KeptFiles kept = new KeptFiles();
    private final ListedReports reports = new ListedReports();
    private final ProducedModel model = new ProducedModel(kept.commands(), reports, FixedLanguage.chinese(), TODAY);

    @TempDir
    private Path folder;

    @BeforeEach
    void produce() throws IOException {
        kept.addWithoutFolder("old", "旧简报.pdf", "2024-01-01T00:00:00Z")
                .add("y25", Files.writeString(folder.resolve("2025.pdf"), "a"), "2025-11-04T16:00:01Z")
                .add("table", Files.writeString(folder.resolve("表.xlsx"), "b"), "2026-01-02T00:00:00Z")
                .add("y26", Files.writeString(folder.resolve("2026.pdf"), "c"), "2026-11-05T01:00:00Z");
    }

    @Test
    void theHistoryIsShownWithTitlesTimesAndWhatWasAskedFor() {
        assertThat(told(load().told())).isEqualTo("共 4 个文件");
        assertThat(model.heads()).hasSameSizeAs(row("y25"));
        assertThat(row("y25"))
                .containsExactly("2", "2025-11-05 00:00", "报告 news.brief", "2025.pdf", "3", "copyTo=市总、区总", "王芳");
    }

    @Test
    void aFileThatIsGoneIsShownAsSuch() {
        assertThat(row("old")).contains("旧简报.pdf（找不到）");
    }

    @Test
    void aReportThatHasLeftIsShownByItsName() {
        reports.remove("news.brief");
        assertThat(row("y25")).contains("news.brief");
    }

    @Test
    void numbersCountFromTheOldestSoThatTheyStayWhenMoreIsMade() {
        kept.add("more", folder.resolve("2027.pdf"), "2027-01-01T00:00:00Z");
        assertThat(model.rows(load().files())).extracting(row -> row.get(0)).containsExactly("5", "4", "3", "2", "1");
    }

    @Test
    void theChosenFileIsToldWithItsFolder() {
        assertThat(model.told(load(), files("y25")))
                .isEqualTo(folder.resolve("2025.pdf").toString());
        assertThat(model.told(load(), files("y25", "y26"))).isEqualTo("共 4 个文件");
    }

    @Test
    void anEmptyHistorySaysSo() {
        ProducedModel empty = new ProducedModel(new KeptFiles().commands(), reports, FixedLanguage.chinese(), TODAY);
        assertThat(told(empty.load(new RecordingTask()).told())).isEqualTo("还没有生成过报告。");
    }

    @Test
    void aHistoryThatHasLeftIsToldInsteadOfFiles() {
        kept.commands().remove("report:history");
        assertThat(model.isThere()).isFalse();
        assertThat(load().files()).isEmpty();
        assertThat(told(load().told())).contains("没有报告历史");
    }

    @Test
    void whatTheHistoryRefusesIsToldInsteadOfFiles() {
        kept.commands().add("report:history", new Closed());
        assertThat(load().files()).isEmpty();
        assertThat(told(load().told())).isEqualTo("不许看");
    }

    @Test
    void nothingIsDoneBeforeAFileIsChosen() {
        for (Step step : Step.values()) {
            assertThat(refusal(step)).hasValueSatisfying(why -> assertThat(why).startsWith("请先在表中选"));
        }
    }

    @Test
    void aFileThatIsThereTakesEveryStep() {
        for (Step step : Step.values()) {
            assertThat(refusal(step, "y25")).isEmpty();
        }
    }

    @Test
    void aFileThatIsGoneCanOnlyBeMadeAgain() {
        assertThat(refusal(Step.AGAIN, "old")).isEmpty();
        assertThat(refusal(Step.OPEN, "old"))
                .hasValueSatisfying(why -> assertThat(why).contains("旧简报.pdf"));
        assertThat(refusal(Step.PREVIEW, "old")).isPresent();
        assertThat(refusal(Step.COMPARE, "old")).isPresent();
        assertThat(refusal(Step.COMPARE, "y25", "old")).isPresent();
    }

    @Test
    void aTableIsOpenedButNotLookedAtOrComparedHere() {
        assertThat(refusal(Step.OPEN, "table")).isEmpty();
        assertThat(refusal(Step.PREVIEW, "table"))
                .hasValueSatisfying(why -> assertThat(why).contains("表.xlsx"));
        assertThat(refusal(Step.COMPARE, "table", "y25")).isPresent();
    }

    @Test
    void twoFilesCanOnlyBeCompared() {
        assertThat(refusal(Step.COMPARE, "y26", "y25")).isEmpty();
        assertThat(refusal(Step.AGAIN, "y26", "y25")).isPresent();
        assertThat(refusal(Step.COMPARE, "y26", "y25", "table")).isPresent();
    }

    @Test
    void aCommandThatHasLeftIsNamed() {
        kept.commands().remove("report:again");
        assertThat(refusal(Step.AGAIN, "y25"))
                .hasValueSatisfying(why -> assertThat(why).contains("report:again"));
    }

    @Test
    void whatIsMadeAgainGetsAFileBesideTheOldOne() {
        assertThat(call(Step.AGAIN, "y25"))
                .contains(new Call(
                        "report:again",
                        Map.of(
                                "id", List.of("y25"),
                                "out",
                                        List.of(folder.resolve("2025-20261105.pdf")
                                                .toString()))));
        assertThat(call(Step.AGAIN, "old").orElseThrow().arguments()).containsEntry("out", List.of("旧简报-20261105.pdf"));
    }

    @Test
    void whatWasMadeAgainTodayStaysToo() throws IOException {
        Files.writeString(folder.resolve("2025-20261105.pdf"), "d");
        Files.writeString(folder.resolve("2025-20261105-2.pdf"), "e");
        assertThat(call(Step.AGAIN, "y25").orElseThrow().arguments())
                .containsEntry(
                        "out", List.of(folder.resolve("2025-20261105-3.pdf").toString()));
    }

    @Test
    void aPlaceThatThisSystemCannotNameIsNotKnown() {
        kept.addAt("far", "C:\\reports\0", "简报.pdf", "2026-11-05T02:00:00Z");
        assertThat(file("far").path()).isEmpty();
        assertThat(file("far").place()).isEqualTo("简报.pdf");
    }

    @Test
    void oneFileIsComparedWithNowAndTwoWithEachOtherTheEarlierFirst() {
        model.run(call(Step.COMPARE, "y25").orElseThrow(), new RecordingTask());
        model.run(call(Step.COMPARE, "y26", "y25").orElseThrow(), new RecordingTask());
        assertThat(kept.asked())
                .containsExactly(
                        "compare-now y25", "compare " + folder.resolve("2025.pdf") + " " + folder.resolve("2026.pdf"));
    }

    private ProducedModel.Shown load() {
        return model.load(new RecordingTask());
    }

    private ProducedFile file(String id) {
        return load().files().stream()
                .filter(file -> file.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private List<String> row(String id) {
        return model.rows(load().files()).get(load().files().indexOf(file(id)));
    }

    private List<ProducedFile> files(String... ids) {
        return List.of(ids).stream().map(this::file).toList();
    }

    private Optional<String> refusal(Step step, String... ids) {
        return model.refusal(step, files(ids)).map(ProducedModelTest::told);
    }

    private Optional<Call> call(Step step, String... ids) {
        return model.call(step, files(ids));
    }

    private static String told(Message message) {
        return message.in(Locale.SIMPLIFIED_CHINESE);
    }

    /** A history that nobody may read. */
    private static final class Closed implements Handler<Handler.NoParameters> {
        @Override
        public Outcome run(NoParameters parameters, Task task) {
            throw Problem.failed(Message.literal("不许看"));
        }
    }
}
