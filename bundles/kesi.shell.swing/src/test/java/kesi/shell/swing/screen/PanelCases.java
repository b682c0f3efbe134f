package kesi.shell.swing.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JTable;
import javax.swing.JTextArea;
import javax.swing.JTextField;
import javax.swing.JTextPane;
import kesi.core.api.text.Message;
import kesi.core.api.value.Ref;
import kesi.record.api.Batch;
import kesi.shell.swing.sample.SampleRecords;
import kesi.shell.swing.sample.SampleTypes;
import kesi.shell.swing.sample.SampleTypes.Genre;
import kesi.shell.swing.sample.SampleTypes.Item;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PanelCases {

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
    void theListFollowsTheJournal() {
        Batch batch = Batch.because(Message.literal("new"));
        screen.sample.records.shelf(SampleTypes.items()).add(batch, item("新报道"));
        screen.sample.records.commit(batch);

        screen.until("the new row", () -> table().getRowCount() == 9);
        assertThat(Screen.said(screen.get(JLabel.class, "record.count")::getText))
                .isEqualTo("共 9 条");
    }

    @Test
    void theFilterLeavesWhatHasEveryWord() {
        JTextField filter = screen.get(JTextField.class, "record.filter");
        screen.run(() -> filter.setText("缂丝 记者"));

        screen.until("the filter", () -> table().getRowCount() == 1);
        assertThat(cell(0, 0)).isEqualTo("匠心守艺三十载——访缂丝传承人陆晓岚");
    }

    @Test
    void numbersSortAsNumbersAndTheSecondClickTurnsTheOrder() {
        screen.run(() -> table().getRowSorter().toggleSortOrder(3));
        screen.until("the order", () -> cell(0, 3).equals("58"));

        screen.run(() -> table().getRowSorter().toggleSortOrder(3));
        screen.until("the other order", () -> cell(0, 3).equals("2350"));
        assertThat(cell(7, 3)).isEqualTo("58");
    }

    @Test
    void aSelectedRowIsTheSelectionAndTheDetailShowsIt() {
        screen.run(() -> table().setRowSelectionInterval(2, 2));

        String title = cell(2, 0);
        screen.until(
                "the detail",
                () -> screen.find(JTextArea.class, "detail.title")
                        .filter(text -> text.getText().equals(title))
                        .isPresent());
        assertThat(screen.sample.selection.current()).hasSize(1);
    }

    @Test
    void evidenceJumpsToItsPassageAndMarksIt() {
        Ref session =
                screen.sample.records.list("heritage.session", "", 1).get(0).ref();
        screen.run(() -> screen.sample.selection.select(List.of(session)));

        screen.run(screen.get(JButton.class, "detail.quote")::doClick);

        JTextPane marked = screen.get(JTextPane.class, "detail.marked");
        assertThat(Screen.said(marked::getText)).startsWith("10月12日，缂丝传承人陆晓岚走进云锦路小学");
        assertThat(Screen.said(screen.get(JTextArea.class, "detail.title")::getText))
                .startsWith("缂丝非遗进校园");
    }

    @Test
    void aFormSavesANewVersion() {
        Ref ref = SampleRecords.article(screen.sample.records, "图片新闻：劳模工作室揭牌");
        screen.run(() -> screen.sample.workbench.showView("shell.form:" + ref));
        JTextField title = screen.get(JTextField.class, "field.title");
        screen.run(() -> title.setText("图片新闻：劳模创新工作室揭牌"));
        screen.run(screen.get(JButton.class, "editor.save")::doClick);

        screen.until(
                "the commit",
                () -> screen.sample.records.find(ref).orElseThrow().version() == 2);
        assertThat(screen.sample.records.find(ref).orElseThrow().title()).isEqualTo("图片新闻：劳模创新工作室揭牌");
    }

    @Test
    void theSecondOfTwoWritersIsToldAndOverwritesNothing() {
        Ref ref = SampleRecords.article(screen.sample.records, "图片新闻：劳模工作室揭牌");
        screen.run(() -> screen.sample.workbench.showView("shell.form:" + ref));
        JTextField title = screen.get(JTextField.class, "field.title");
        screen.run(() -> title.setText("我的标题"));
        var shelf = screen.sample.records.shelf(SampleTypes.items());
        Batch other = Batch.because(Message.literal("somebody else"));
        shelf.change(other, shelf.find(ref.id()).orElseThrow(), item("别人的标题"));
        screen.sample.records.commit(other);

        screen.get(javax.swing.JComponent.class, "editor.conflict");
        screen.run(screen.get(JButton.class, "editor.save")::doClick);
        screen.until(
                "saving ended",
                () -> screen.find(JButton.class, "editor.save")
                        .filter(java.awt.Component::isEnabled)
                        .isPresent());
        assertThat(screen.sample.records.find(ref).orElseThrow().title()).isEqualTo("别人的标题");
        assertThat(Screen.said(title::getText)).isEqualTo("我的标题");
    }

    @Test
    void aSearchShowsHitsAndAHitIsTheSelection() {
        JTextField box = screen.get(JTextField.class, "tool.search");
        screen.run(() -> {
            box.setText("缂丝");
            box.postActionEvent();
        });
        javax.swing.JList<?> hits = screen.get(javax.swing.JList.class, "search.hits");
        screen.until("the hits", () -> hits.getModel().getSize() == 4);

        screen.run(() -> hits.setSelectedIndex(0));
        assertThat(screen.sample.selection.current()).hasSize(1);
        assertThat(Screen.said(screen.get(javax.swing.JLabel.class, "search.count")::getText))
                .isEqualTo("找到 4 条，用时 3 毫秒");
    }

    @Test
    void recordsOfAnAbsentTypeAreListedAsStubs() {
        screen.run(() -> screen.sample.workbench.showView("shell.list:heritage.session"));

        screen.until(
                "the stub",
                () -> Screen.components().anyMatch(one -> "stub.notice".equals(one.getName()) && one.isShowing()));
    }

    private static Item item(String title) {
        return new Item(title, Genre.NEWS, "署名", Optional.of(BigDecimal.TEN), List.of("正文"));
    }

    private JTable table() {
        return screen.get(JTable.class, "record.table");
    }

    private String cell(int row, int column) {
        return Screen.call(() -> String.valueOf(table().getValueAt(row, column)));
    }
}
