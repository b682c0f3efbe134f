package kesi.report.ui.viewer;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Graphics2D;
import java.awt.datatransfer.DataFlavor;
import java.awt.event.ActionEvent;
import java.awt.image.BufferedImage;
import java.awt.print.Printable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.swing.Action;
import kesi.core.testing.FixedLanguage;
import kesi.core.testing.RecordingTask;
import kesi.core.testing.TestScope;
import kesi.report.api.Sheet;
import kesi.report.api.block.Source;
import kesi.report.ui.BlankPages;
import kesi.report.ui.viewer.DocumentModel.Hit;
import kesi.report.ui.viewer.PageText.Range;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DocumentViewerTest {

    private final TestScope scope = new TestScope();
    private final List<Source> asked = new ArrayList<>();
    private final List<Throwable> problems = new ArrayList<>();
    private final DocumentViewer viewer = new DocumentViewer(scope, FixedLanguage.chinese(), asked::add, problems::add);

    @BeforeEach
    void open() {
        viewer.finish(new BlankPages().make("r", Map.of(), page -> {}, new RecordingTask()));
    }

    @AfterEach
    void end() {
        scope.close();
    }

    @Test
    void aTextIsFoundOnAllPagesOneAfterTheOther() {
        viewer.find("缂丝", 1);
        assertThat(viewer.model().currentHit()).contains(new Hit(0, new Range(0, 2)));
        viewer.find("缂丝", 1);
        assertThat(viewer.model().currentHit()).contains(new Hit(1, new Range(0, 2)));
        assertThat(viewer.model().page()).isEqualTo(1);
        viewer.find("缂丝", 1);
        assertThat(viewer.model().hitIndex()).isZero();
    }

    @Test
    void pagesEndWhereTheDocumentEnds() {
        viewer.turn(5);
        assertThat(viewer.model().page()).isEqualTo(1);
        viewer.turn(-5);
        assertThat(viewer.model().page()).isZero();
    }

    @Test
    void whatIsSelectedIsCopiedElseTheOpenPage() throws Exception {
        press("ctrl C");
        viewer.model().select(java.util.Optional.of(new Hit(1, new Range(2, 5))));
        press("ctrl C");
        assertThat(scope.copied())
                .extracting(copied -> copied.getTransferData(DataFlavor.stringFlavor))
                .containsExactly("缂丝竞赛", "一寸金");
    }

    @Test
    void theWholePageIsSelectedByAKey() {
        press("ctrl A");
        assertThat(viewer.model().selection()).contains(new Hit(0, new Range(0, 4)));
    }

    @Test
    void keysGoToTheEndAndBack() {
        press("ctrl END");
        assertThat(viewer.model().page()).isEqualTo(1);
        press("ctrl HOME");
        assertThat(viewer.model().page()).isZero();
    }

    @Test
    void aNewDocumentForgetsWhatWasMarked() {
        viewer.find("缂丝", 1);
        viewer.begin();
        assertThat(viewer.model().hits()).isEmpty();
        viewer.add(new BlankPages.Words("新"));
        assertThat(viewer.sheets()).hasSize(1);
        assertThat(viewer.model().isComplete()).isFalse();
    }

    @Test
    void pagesArePrintedInTheirOwnSize() {
        Sheet sheet = new BlankPages.Words("页");
        PagePrinter printer = new PagePrinter(List.of(sheet, sheet), new RecordingTask());
        assertThat(printer.getNumberOfPages()).isEqualTo(2);
        assertThat(printer.getPageFormat(0).getImageableWidth()).isEqualTo(100);
        BufferedImage paper = new BufferedImage(100, 140, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = paper.createGraphics();
        assertThat(printer.print(graphics, printer.getPageFormat(0), 1)).isEqualTo(Printable.PAGE_EXISTS);
        assertThat(printer.print(graphics, printer.getPageFormat(0), 2)).isEqualTo(Printable.NO_SUCH_PAGE);
        assertThat(paper.getRGB(20, 15) & 0xFFFFFF).isNotZero();
        assertThat(problems).isEmpty();
    }

    private void press(String key) {
        Action action = viewer.widget().getActionMap().get(key);
        action.actionPerformed(new ActionEvent(viewer.widget(), 0, key));
    }
}
