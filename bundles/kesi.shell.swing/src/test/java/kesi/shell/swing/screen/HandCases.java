package kesi.shell.swing.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.swing.JSplitPane;
import javax.swing.JTabbedPane;
import javax.swing.JTable;
import javax.swing.JTextField;
import javax.swing.JToggleButton;
import kesi.core.api.value.Ref;
import kesi.record.api.Batch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person does by hand is told as the command that does the same, once. */
class HandCases {

    @TempDir
    Path home;

    private Screen screen;

    @BeforeEach
    void open() {
        screen = Screen.open(home);
        screen.sample.commands.byHand.clear();
    }

    @AfterEach
    void close() {
        screen.close();
    }

    @Test
    void aClickOnTheRailIsASwitchOfPerspectives() {
        JToggleButton rail = screen.get(JToggleButton.class, "perspective.competition");
        screen.run(rail::doClick);

        screen.until(
                "the perspective",
                () -> screen.sample.workbench.perspective().orElse("").equals("competition"));
        told("perspective:show", "competition");
    }

    @Test
    void aChosenAndAClosedTabAreTheirViews() {
        screen.sample.workbench.showView("shell.search");
        screen.until("the view", () -> tabs("shell.search").isPresent());
        JTabbedPane tabs = Screen.call(() -> tabs("shell.search").orElseThrow());
        screen.run(() -> tabs.setSelectedIndex(1 - tabs.getSelectedIndex()));
        assertThat(screen.sample.commands.byHand).extracting(Map.Entry::getKey).contains("view:show");

        screen.run(() -> {
            Object close = tabs.getClientProperty("JTabbedPane.tabCloseCallback");
            ((java.util.function.BiConsumer<JTabbedPane, Integer>) close).accept(tabs, 0);
        });
        assertThat(screen.sample.commands.byHand).extracting(Map.Entry::getKey).contains("view:close");
    }

    @Test
    void aListThatIsOpenedAndARecordThatIsShownAreToldAndWhatFollowsIsNot() {
        Ref item = screen.sample.records.list("news.item", "", 1).get(0).ref();
        screen.run(() -> screen.sample.workbench.showView("shell.list:competition.contest"));
        screen.run(() -> screen.sample.workbench.open(item));

        told("view:show", "shell.list:competition.contest");
        told("record:open", item.toString());
        assertThat(screen.sample.commands.byHand)
                .noneMatch(one -> one.getValue().equals(Map.of("id", List.of("shell.detail"))));
    }

    @Test
    void whatACommandAsksOfTheWindowIsNotByHand() {
        screen.sample.workbench.showView("shell.list:competition.contest"); // on this thread, as commands do
        screen.until("shown", () -> screen.sample.front.current().isPresent());

        assertThat(screen.sample.commands.byHand)
                .noneMatch(one -> one.getValue().equals(Map.of("id", List.of("shell.list:competition.contest"))));
    }

    @Test
    void aChangeThatNoCommandMadeIsToldAsAChangeOfFields() {
        var document = screen.sample.records.list("news.item", "", 1).get(0);
        var content = new java.util.LinkedHashMap<>(document.content());
        content.put("title", "手改的题");
        screen.sample.records.commit(Batch.because(kesi.core.api.text.Message.literal("by hand"))
                .put(document.ref(), document.version(), content));

        assertThat(screen.sample.commands.byHand).last().satisfies(one -> {
            assertThat(one.getKey()).isEqualTo("record:change");
            assertThat(one.getValue())
                    .containsEntry("record", List.of(document.ref().toString()))
                    .containsEntry("set", List.of("title=\"手改的题\""));
        });
    }

    @Test
    void wordsInTheQuickFilterAndAClickedHeadAreToldWithTheirList() {
        JTextField filter = screen.get(JTextField.class, "record.filter");
        screen.run(() -> filter.setText("职工"));
        toldSo("list:filter", Map.of("view", List.of("news.items"), "words", List.of("职工")));

        JTable table = screen.get(JTable.class, "record.table");
        screen.until("columns", () -> table.getColumnCount() > 0);
        screen.run(() -> table.getRowSorter().toggleSortOrder(0));
        toldSo("list:sort", Map.of("view", List.of("news.items"), "by", List.of("title")));
    }

    @Test
    void aSearchIsToldWithItsWords() {
        JTextField box = screen.get(JTextField.class, "tool.search");
        screen.run(() -> {
            box.setText("工会");
            box.postActionEvent();
        });
        toldSo("search:show", Map.of("words", List.of("工会")));
        assertThat(screen.sample.commands.byHand).extracting(Map.Entry::getKey).doesNotContain("view:show");
    }

    @Test
    void aDividerThatIsPulledAndAWindowThatIsMovedAreTold() {
        JSplitPane split = Screen.components()
                .filter(one -> one instanceof JSplitPane)
                .map(JSplitPane.class::cast)
                .findFirst()
                .orElseThrow();
        screen.run(() -> {
            split.setDividerLocation(split.getDividerLocation() + 40);
            var divider = ((javax.swing.plaf.basic.BasicSplitPaneUI) split.getUI()).getDivider();
            for (var listener : divider.getMouseListeners()) {
                listener.mouseReleased(new java.awt.event.MouseEvent(
                        divider, java.awt.event.MouseEvent.MOUSE_RELEASED, 0, 0, 1, 1, 1, false));
            }
        });
        screen.until(
                "the divider",
                () -> screen.sample.commands.byHand.stream()
                        .anyMatch(one -> one.getKey().equals("layout:divide")
                                && one.getValue().keySet().containsAll(List.of("first", "second", "share"))));

        screen.run(() -> screen.sample.layoutWindow.change(
                layout -> layout.floating("shell.detail", new kesi.shell.api.layout.Bounds(100, 100, 400, 300))));
        // what the display tells late of the first place may undo a move that came too soon
        Map<String, List<String>> wanted = Map.of(
                "id", List.of("shell.detail"),
                "x", List.of("150"),
                "y", List.of("140"),
                "width", List.of("420"),
                "height", List.of("310"));
        screen.until("the window", () -> {
            java.util.Arrays.stream(java.awt.Window.getWindows())
                    .filter(one -> one instanceof javax.swing.JDialog && one.isShowing())
                    .forEach(one -> one.setBounds(150, 140, 420, 310));
            return screen.sample.commands.byHand.contains(Map.entry("view:float", wanted));
        });
    }

    private void toldSo(String command, Map<String, List<String>> arguments) {
        screen.until(
                command + " " + arguments + " in " + screen.sample.commands.byHand,
                () -> screen.sample.commands.byHand.contains(Map.entry(command, arguments)));
    }

    private void told(String command, String id) {
        screen.until(
                command + " " + id,
                () -> screen.sample.commands.byHand.contains(Map.entry(command, Map.of("id", List.of(id)))));
        assertThat(screen.sample.commands.byHand)
                .filteredOn(Map.entry(command, Map.of("id", List.of(id)))::equals)
                .hasSize(1);
    }

    private Optional<JTabbedPane> tabs(String view) {
        return Screen.components()
                .filter(JTabbedPane.class::isInstance)
                .map(JTabbedPane.class::cast)
                .filter(one -> one.getTabCount() > 1
                        && List.of(one.getComponents()).stream().anyMatch(child -> view.equals(child.getName())))
                .findFirst();
    }
}
