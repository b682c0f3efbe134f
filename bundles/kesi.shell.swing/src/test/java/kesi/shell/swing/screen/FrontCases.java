package kesi.shell.swing.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javax.swing.JComponent;
import javax.swing.JTabbedPane;
import javax.swing.JTextField;
import kesi.core.api.value.Ref;
import kesi.shell.swing.sample.SampleRecords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which view or editor is in front, and editors that open as views. */
class FrontCases {

    @TempDir
    Path home;

    @Test
    void theMiddleIsInFrontAtTheBeginning() {
        try (Screen screen = Screen.open(home)) {
            screen.until("the middle", () -> screen.sample.front.isIn("news.items"));
        }
    }

    @Test
    void aViewThatIsShownComesToTheFrontAndAnotherFollowsWhenItLeaves() {
        try (Screen screen = Screen.open(home)) {
            screen.run(() -> screen.sample.workbench.showView("shell.detail"));
            assertThat(screen.sample.front.current()).contains("shell.detail");

            var view = screen.sample.views.all().get(0);
            screen.run(() -> screen.sample.workbench.showView("news.items"));
            screen.sample.views.remove(view::equals);
            assertThat(screen.sample.front.current()).isPresent().isNotEqualTo(java.util.Optional.of("news.items"));
        }
    }

    @Test
    void anEditorOpensAsAViewAndIsInFrontUntilTheFocusGoesElsewhere() {
        try (Screen screen = Screen.open(home)) {
            Ref record = SampleRecords.article(screen.sample.records, "城东区“五小”创新成果评审启动");
            screen.run(() -> screen.sample.workbench.openEditor(record));

            assertThat(screen.sample.front.editor()).contains(record);
            screen.get(JComponent.class, "record.form");
            screen.until(
                    "the record's title on the tab",
                    () -> Screen.components()
                            .filter(JTabbedPane.class::isInstance)
                            .map(JTabbedPane.class::cast)
                            .anyMatch(pane -> pane.indexOfTab("城东区“五小”创新成果评审启动") >= 0));

            screen.run(() -> screen.get(JTextField.class, "tool.search").requestFocusInWindow());
            assertThat(screen.sample.front.editor()).contains(record);
        }
    }
}
