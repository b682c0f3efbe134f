package kesi.report.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kesi.core.api.command.Parameter;
import kesi.core.api.problem.Cancelled;
import kesi.core.api.value.Ref;
import kesi.core.testing.RecordingTask;
import kesi.report.api.Preview;
import kesi.report.api.Reports.Description;
import kesi.report.api.Sheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportsModelTest {

    private final ListedReports reports = new ListedReports();
    private final BlankPages preview = new BlankPages();
    private final ReportsModel model = new ReportsModel(reports, preview);

    @TempDir
    private Path folder;

    @BeforeEach
    void read() {
        model.refresh();
    }

    @Test
    void nothingIsChosenAtFirst() {
        assertThat(model.reports()).extracting(Description::name).containsExactly("heritage.event", "news.brief");
        assertThat(model.chosen()).isEmpty();
        assertThat(model.request()).isEmpty();
        assertThat(model.fileName()).isEqualTo("report.pdf");
    }

    @Test
    void valuesStartFromTheStandard() {
        model.choose("news.brief");
        assertThat(model.value("copies")).isEqualTo("1");
        assertThat(model.value("look")).isEqualTo("official");
        assertThat(model.fileName()).isEqualTo("news.brief.pdf");
    }

    @Test
    void whatIsRequiredAndMissingIsNamed() {
        model.choose("news.brief");
        assertThat(model.missing()).extracting(Parameter::name).containsExactly("event");
        assertThat(model.request()).isEmpty();
        model.value("event", "e1");
        assertThat(model.missing()).isEmpty();
    }

    @Test
    void aRequestHoldsWhatWasTyped() {
        model.choose("news.brief");
        model.value("event", " e1 ");
        model.value("copyTo", "市总\n区总\n");
        assertThat(model.request().orElseThrow().arguments())
                .isEqualTo(Map.of(
                        "event", List.of("e1"),
                        "copies", List.of("1"),
                        "look", List.of("official"),
                        "copyTo", List.of("市总", "区总")));
    }

    @Test
    void aSelectedRecordFillsTheParameterOfItsType() {
        model.choose("heritage.event");
        assertThat(model.offer(new Ref("news.item", "n1"))).isEmpty();
        assertThat(model.offer(new Ref("heritage.event", "e1"))).isPresent();
        assertThat(model.value("event")).isEqualTo("e1");
    }

    @Test
    void aSelectedRecordDoesNotReplaceWhatWasTyped() {
        model.choose("heritage.event");
        model.value("event", "typed");
        assertThat(model.offer(new Ref("heritage.event", "e1"))).isEmpty();
        assertThat(model.value("event")).isEqualTo("typed");
    }

    @Test
    void aChosenReportThatLeavesIsChosenNoMore() {
        model.choose("news.brief");
        reports.remove("news.brief");
        model.refresh();
        assertThat(model.chosen()).isEmpty();
        assertThat(model.parameters()).isEmpty();
    }

    @Test
    void aChosenReportStaysWhenAnotherLeaves() {
        model.choose("news.brief");
        model.value("event", "e1");
        reports.remove("heritage.event");
        model.refresh();
        assertThat(model.request()).isPresent();
    }

    @Test
    void pagesAreHandedOverAsTheyAreMade() {
        List<Sheet> taken = new ArrayList<>();
        try (Preview.Painted painted = model.paint(ready(), taken::add, new RecordingTask())) {
            assertThat(painted.sheets()).hasSize(2).isEqualTo(taken);
        }
        assertThat(preview.made()).containsExactly(ready());
        assertThat(preview.closed()).isEqualTo(1);
    }

    @Test
    void aPreviewCanBeCancelled() {
        RecordingTask task = new RecordingTask();
        task.cancel();
        assertThatThrownBy(() -> model.paint(ready(), page -> {}, task)).isInstanceOf(Cancelled.class);
    }

    @Test
    void savingWritesTheFileThatWasAskedFor() {
        Path file = folder.resolve("简报.pdf");
        assertThat(model.save(ready(), file, new RecordingTask()).file()).isEqualTo(file);
        assertThat(file).hasContent("news.brief");
        assertThat(reports.requests()).containsExactly(ready());
    }

    private Request ready() {
        model.choose("news.brief");
        model.value("event", "e1");
        return model.request().orElseThrow();
    }
}
