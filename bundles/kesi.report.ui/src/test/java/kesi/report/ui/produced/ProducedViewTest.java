package kesi.report.ui.produced;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.Container;
import java.awt.event.ComponentEvent;
import java.awt.event.ComponentListener;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JSplitPane;
import javax.swing.JTabbedPane;
import javax.swing.JTable;
import kesi.core.api.text.Message;
import kesi.core.testing.FixedLanguage;
import kesi.core.testing.MemoryRecords;
import kesi.core.testing.SimpleTable;
import kesi.core.testing.TestScope;
import kesi.report.ui.BlankPages;
import kesi.report.ui.ListedReports;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProducedViewTest {

    private final KeptFiles kept = new KeptFiles();
    private final ListedReports reports = new ListedReports();
    private final BlankPages preview = new BlankPages();
    private final AskedWorkbench workbench = new AskedWorkbench();
    private final MemoryRecords records =
            new MemoryRecords(new Noted.Type("report.produced"), new Noted.Type("news.item"));
    private final List<SimpleTable> tables = new ArrayList<>();
    private final TestScope scope = new TestScope();
    private JComponent view = new JLabel();

    @TempDir
    private Path folder;

    @BeforeEach
    void open() throws IOException {
        kept.add("gone", folder.resolve("丢失.pdf"), "2024-11-05T00:00:00Z")
                .add("y25", Files.writeString(folder.resolve("2025.pdf"), "a"), "2025-11-05T00:00:00Z")
                .add("y26", Files.writeString(folder.resolve("2026.pdf"), "b"), "2026-11-05T00:00:00Z");
        view = new ProducedView(
                        kept.commands(),
                        reports,
                        preview,
                        FixedLanguage.chinese(),
                        workbench,
                        (of, name) -> table(name),
                        records.journal())
                .create(scope);
    }

    @AfterEach
    void end() {
        scope.close();
    }

    @Test
    void theFilesStandInTheTableWithTheLatestFirst() {
        assertThat(files().getRowCount()).isEqualTo(3);
        assertThat(files().getValueAt(0, 3)).isEqualTo("2026.pdf");
        assertThat(files().getValueAt(2, 3)).isEqualTo("丢失.pdf（找不到）");
        assertThat(texts()).contains("共 3 个文件");
    }

    @Test
    void theTableGetsItsShareOfAnyHeight() {
        JSplitPane split = all(JSplitPane.class).get(0);
        split.setSize(800, 1_000);
        for (ComponentListener listener : split.getComponentListeners()) {
            listener.componentResized(new ComponentEvent(split, ComponentEvent.COMPONENT_RESIZED));
        }
        assertThat(split.getDividerLocation()).isBetween(530, 550);
        assertThat(split.getComponentListeners()).isEmpty();
    }

    @Test
    void nothingCanBeDoneBeforeAFileIsChosenAndTheButtonsSayWhy() {
        for (String step : List.of("预览", "打开", "再生成…", "比较")) {
            assertThat(button(step).isEnabled()).isFalse();
            assertThat(button(step).getToolTipText()).startsWith("请先在表中选");
        }
    }

    @Test
    void theChosenFileIsShownBelow() {
        choose(1);
        button("预览").doClick();
        assertThat(preview.opened()).containsExactly(folder.resolve("2025.pdf"));
        assertThat(texts()).contains("/ 2");
    }

    @Test
    void aDoubleClickShowsTheFileToo() {
        choose(0);
        tables.get(0).open(0);
        assertThat(preview.opened()).containsExactly(folder.resolve("2026.pdf"));
    }

    @Test
    void aFileThatIsGoneCanOnlyBeMadeAgain() {
        choose(2);
        tables.get(0).open(2);
        assertThat(preview.opened()).isEmpty();
        assertThat(button("预览").isEnabled()).isFalse();
        assertThat(button("打开").getToolTipText()).contains("丢失.pdf");
        button("再生成…").doClick();
        assertThat(workbench.asked()).containsExactly("report:again [gone]");
    }

    @Test
    void theChosenFileIsOpenedByTheProgramOfTheComputer() {
        choose(0);
        button("打开").doClick();
        assertThat(kept.asked()).containsExactly("open " + folder.resolve("2026.pdf"));
        assertThat(workbench.asked()).containsExactly("已打开");
    }

    @Test
    void differencesAreListedBelow() {
        choose(0, 1);
        button("比较").doClick();
        assertThat(kept.asked())
                .containsExactly("compare " + folder.resolve("2025.pdf") + " " + folder.resolve("2026.pdf"));
        assertThat(all(JTabbedPane.class))
                .anySatisfy(tabs ->
                        assertThat(tabs.getTitleAt(tabs.getSelectedIndex())).isEqualTo("不同之处"));
        assertThat(texts()).contains("共有 1 处不同");
        assertThat(all(JTable.class).get(1).getValueAt(0, 1)).isEqualTo("13 人");
    }

    @Test
    void whatIsProducedMeanwhileAppearsByItself() {
        kept.add("new", folder.resolve("新.pdf"), "2026-12-01T00:00:00Z");
        records.commit(Noted.batch("news.item"));
        assertThat(files().getRowCount()).isEqualTo(3);
        records.commit(Noted.batch("report.produced"));
        assertThat(files().getRowCount()).isEqualTo(4);
    }

    @Test
    void theTableEmptiesWhenTheHistoryLeavesAndFillsWhenItComesBack() {
        kept.commands().remove("report:history");
        assertThat(files().getRowCount()).isZero();
        assertThat(texts()).anySatisfy(text -> assertThat(text).contains("没有报告历史"));
        kept.commands().add("report:history", kept.new History());
        assertThat(files().getRowCount()).isEqualTo(3);
    }

    @Test
    void aCommandThatLeavesTakesItsButton() {
        choose(0);
        assertThat(button("再生成…").isEnabled()).isTrue();
        kept.commands().remove("report:again");
        assertThat(button("再生成…").isEnabled()).isFalse();
        assertThat(button("打开").isEnabled()).isTrue();
    }

    @Test
    void nothingIsHeardAndNoPageStaysOpenAfterTheEnd() {
        choose(0);
        button("预览").doClick();
        scope.close();
        assertThat(preview.closed()).isEqualTo(1);
        kept.commands().remove("report:history");
        reports.remove("news.brief");
        records.commit(Noted.batch("report.produced"));
        assertThat(files().getRowCount()).isEqualTo(3);
        assertThat(files().getValueAt(0, 2)).isEqualTo("报告 news.brief");
    }

    private SimpleTable table(Message name) {
        SimpleTable made = new SimpleTable(name);
        tables.add(made);
        return made;
    }

    private JTable files() {
        return all(JTable.class).get(0);
    }

    private void choose(int... rows) {
        files().clearSelection();
        for (int row : rows) {
            files().addRowSelectionInterval(row, row);
        }
    }

    private JButton button(String text) {
        return all(JButton.class).stream()
                .filter(button -> text.equals(button.getText()))
                .findFirst()
                .orElseThrow();
    }

    private List<String> texts() {
        return all(JLabel.class).stream().map(JLabel::getText).toList();
    }

    private <W extends Component> List<W> all(Class<W> kind) {
        List<W> found = new ArrayList<>();
        collect(view, kind, found);
        return found;
    }

    private static <W extends Component> void collect(Component widget, Class<W> kind, List<W> found) {
        if (kind.isInstance(widget)) {
            found.add(kind.cast(widget));
        }
        if (widget instanceof Container container) {
            for (Component child : container.getComponents()) {
                collect(child, kind, found);
            }
        }
    }
}
