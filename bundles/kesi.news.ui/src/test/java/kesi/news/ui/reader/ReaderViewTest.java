package kesi.news.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.Container;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.swing.JComponent;
import javax.swing.JList;
import kesi.core.api.value.Evidence;
import kesi.core.testing.FixedLanguage;
import kesi.core.testing.QuietWorkbench;
import kesi.core.testing.TestJson;
import kesi.core.testing.TestScope;
import kesi.core.testing.TestSelection;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The widgets without a display: they are made and told what to show, never painted. */
class ReaderViewTest {
    private final Reading reading = new Reading();
    private final TestSelection selection = new TestSelection();
    private final TestScope scope = new TestScope();
    private final Shown workbench = new Shown();
    private final JComponent view =
            new ReaderView(reading, selection, FixedLanguage.chinese(), Items.store(), TestJson.create()).create(scope);

    @AfterEach
    void nothingFollowsAViewThatWasClosed() {
        scope.close();
        assertThat(selection.followers()).isZero();
    }

    @Test
    void aSelectedItemIsShownLiterally() {
        selection.select(List.of(Items.ITEM));
        assertThat(pane().getText()).contains("讲座进车间", "<html><b>技能</b>成才");
        assertThat(pane().getClientProperty("html.disable")).isEqualTo(true);
    }

    @Test
    void evidenceOpensTheReaderAtThePassage() {
        NewsOpener opener = new NewsOpener(reading, workbench);
        opener.open(Items.OTHER, Optional.of(new Evidence.Passage(Items.OTHER, 2, 4, 7)));
        assertThat(workbench.shown).containsExactly("news.reader");
        assertThat(pane().getText()).startsWith("讲座到工地");
        assertThat(pane().getText().substring(pane().getCaretPosition())).startsWith("何砚秋");
    }

    @Test
    void evidenceInAnotherRecordMarksNothing() {
        new NewsOpener(reading, workbench).open(Items.ITEM, Optional.of(new Evidence.Passage(Items.OTHER, 2, 4, 7)));
        assertThat(pane().getCaretPosition()).isZero();
    }

    @Test
    void choosingANameJumpsToItsPlace() {
        selection.select(List.of(Items.ITEM));
        JList<?> names = find(view, JList.class);
        names.setSelectedIndex(1);
        assertThat(pane().getText().substring(pane().getCaretPosition())).startsWith("云岭市总工会");
    }

    @Test
    void otherRecordsAreLeftToTheirOwnViews() {
        selection.select(List.of(Items.FILE));
        assertThat(pane().getText()).isEmpty();
    }

    private MarkedPane pane() {
        return find(view, MarkedPane.class);
    }

    private static <C> C find(Container parent, Class<C> type) {
        List<Component> open = new ArrayList<>(List.of(parent));
        while (!open.isEmpty()) {
            Component next = open.remove(0);
            if (type.isInstance(next)) {
                return type.cast(next);
            }
            if (next instanceof Container container) {
                open.addAll(List.of(container.getComponents()));
            }
        }
        throw new AssertionError("No " + type.getSimpleName());
    }

    private static final class Shown extends QuietWorkbench {
        private final List<String> shown = new ArrayList<>();

        @Override
        public void showView(String viewId) {
            shown.add(viewId);
        }
    }
}
