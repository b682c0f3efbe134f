package kesi.shell.swing.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Toolkit;
import java.awt.datatransfer.DataFlavor;
import java.awt.datatransfer.StringSelection;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.swing.Action;
import javax.swing.JButton;
import javax.swing.JTable;
import javax.swing.JTree;
import javax.swing.TransferHandler;
import kesi.core.api.text.Message;
import kesi.core.api.value.Ref;
import kesi.record.api.Batch;
import kesi.shell.api.View.Area;
import kesi.shell.swing.follow.FollowViews;
import kesi.shell.swing.sample.SampleRecords;
import kesi.shell.swing.sample.SampleTypes;
import kesi.shell.swing.sample.SampleTypes.Genre;
import kesi.shell.swing.sample.SampleTypes.Item;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Long lists, the clipboard, and the views that follow the selection. */
class ListCases {

    @TempDir
    Path home;

    private Screen screen;

    @BeforeEach
    void open() {
        screen = Screen.open(home);
        screen.until("the list", () -> table().getRowCount() == 8);
    }

    @AfterEach
    void close() {
        screen.close();
    }

    @Test
    void columnsAreAsWideAsTheFirstRowsOnceTheseAreRead() {
        screen.until("the rows", () -> !table().getValueAt(0, 0).equals("\u2026"));

        screen.until(
                "room for every title",
                () -> IntStream.range(0, table().getRowCount())
                        .allMatch(row -> table().getFontMetrics(table().getFont())
                                        .stringWidth(String.valueOf(table().getValueAt(row, 0)))
                                < table().getColumnModel().getColumn(0).getPreferredWidth()));
    }

    @Test
    void columnsKeepTheWidthsThatAPersonGaveThem() throws Exception {
        Path kept = Files.createDirectories(home.resolve("layout").resolve("lists"));
        Files.writeString(
                kept.resolve("heritage.session.json"), "{\"columns\": [], \"widths\": {\"title\": 77}, \"sort\": []}");
        screen.sample.workbench.showView("shell.list:heritage.session");
        screen.until(
                "the rows",
                () -> other().filter(table -> !table.getValueAt(0, 0).equals("\u2026"))
                        .isPresent());

        assertThat(Screen.call(() ->
                        other().orElseThrow().getColumnModel().getColumn(0).getPreferredWidth()))
                .isEqualTo(77);
    }

    /** The list of sessions: the one that does not show eight articles. */
    private Optional<JTable> other() {
        return Screen.components()
                .filter(JTable.class::isInstance)
                .map(JTable.class::cast)
                .filter(table ->
                        "record.table".equals(table.getName()) && table.getRowCount() > 0 && table.getRowCount() != 8)
                .findFirst();
    }

    @Test
    void rowsFarDownAreReadWhenTheyAreSeen() {
        add(3_000);
        screen.until("the rows", () -> table().getRowCount() == 3_008);

        screen.run(() -> table().scrollRectToVisible(table().getCellRect(2_900, 0, true)));

        screen.until("the row", () -> !table().getValueAt(2_900, 0).equals("\u2026"));
        assertThat(Screen.said(() -> String.valueOf(table().getValueAt(1_200, 0))))
                .isEqualTo("\u2026");
    }

    @Test
    void theOrderOfSeveralColumnsIsShownByNumbersAndKept() {
        screen.run(() -> table().getRowSorter()
                .setSortKeys(List.of(
                        new javax.swing.RowSorter.SortKey(1, javax.swing.SortOrder.ASCENDING),
                        new javax.swing.RowSorter.SortKey(3, javax.swing.SortOrder.DESCENDING))));
        screen.until(
                "the order",
                () -> table().getColumnModel().getColumn(3).getHeaderValue().equals("字数 ②"));

        Path kept = home.resolve("layout").resolve("lists").resolve("news.item.json");
        screen.until("the file", () -> Files.exists(kept));
    }

    @Test
    void copiedRowsAreTextWithTheirHeads() {
        screen.until("the rows", () -> !table().getValueAt(0, 0).equals("\u2026"));
        screen.run(() -> {
            table().selectAll();
            run(TransferHandler.getCopyAction());
        });

        screen.until("the clipboard", () -> clipboard().startsWith("名称\t体裁\t署名\t字数\t更新时间\n"));
        assertThat(clipboard().lines()).hasSize(9).anyMatch(line -> line.contains("匠心守艺三十载——访缂丝传承人陆晓岚"));
    }

    @Test
    void pastedRowsAreCheckedAndSavedAtOnce() {
        screen.run(() -> {
            Toolkit.getDefaultToolkit()
                    .getSystemClipboard()
                    .setContents(new StringSelection("标题\t体裁\t署名\n贴一\tNEWS\t甲\n\tNEWS\t乙\n贴二\tPHOTO\t丙\n"), null);
            run(TransferHandler.getPasteAction());
        });
        JButton save = screen.get(JButton.class, "paste.save");
        screen.until("the check", () -> save.getText().equals("保存 2 条"));
        screen.run(save::doClick);

        screen.until("the rows", () -> table().getRowCount() == 10);
        assertThat(screen.sample.records.journal().last()).isEqualTo(13);
    }

    @Test
    void viewsFollowTheSelectionUntilTheyArePinned() {
        screen.run(() -> FollowViews.of(screen.sample).forEach((id, view) -> {
            screen.sample.addView(id, id, id, Area.RIGHT, view);
            screen.sample.workbench.showView(id);
        }));
        Ref article = SampleRecords.article(screen.sample.records, "缂丝非遗进校园 百名学子体验通经断纬");
        screen.run(() -> screen.sample.workbench.showView("shell.links"));
        screen.run(() -> screen.sample.selection.select(List.of(article)));

        JTree links = screen.get(JTree.class, "links.tree");
        screen.until("the links", () -> links.getRowCount() == 2);
        screen.run(() -> screen.sample.workbench.showView("shell.properties"));
        JTable properties = screen.get(JTable.class, "properties.table");
        screen.until("the properties", () -> properties.getRowCount() >= 9);
        screen.run(() -> screen.sample.workbench.showView("shell.outline"));
        screen.until(
                "the outline", () -> screen.get(JTree.class, "outline.tree").getRowCount() >= 5);
        screen.run(() -> screen.sample.workbench.showView("shell.history"));
        screen.until(
                "the history", () -> screen.get(JTable.class, "history.table").getRowCount() == 1);
    }

    private void run(Action action) {
        table().getActionMap()
                .get(action.getValue(Action.NAME))
                .actionPerformed(new java.awt.event.ActionEvent(table(), 0, ""));
    }

    private static String clipboard() {
        try {
            return (String) Toolkit.getDefaultToolkit().getSystemClipboard().getData(DataFlavor.stringFlavor);
        } catch (java.awt.datatransfer.UnsupportedFlavorException | java.io.IOException e) {
            return "";
        }
    }

    private void add(int rows) {
        Batch batch = Batch.because(Message.literal("many"));
        for (int i = 0; i < rows; i++) {
            screen.sample
                    .records
                    .shelf(SampleTypes.items())
                    .add(batch, new Item("报道 " + i, Genre.NEWS, "署名", Optional.of(BigDecimal.ONE), List.of("正文")));
        }
        screen.sample.records.commit(batch);
    }

    private JTable table() {
        return screen.get(JTable.class, "record.table");
    }
}
