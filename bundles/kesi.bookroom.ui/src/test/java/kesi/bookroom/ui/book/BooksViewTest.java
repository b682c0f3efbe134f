package kesi.bookroom.ui.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTable;
import javax.swing.JTextField;
import kesi.bookroom.ui.Samples;
import kesi.bookroom.ui.Shelves;
import kesi.bookroom.ui.Window;
import kesi.core.testing.FixedLanguage;
import org.junit.jupiter.api.Test;

class BooksViewTest {

    private final Window window = new Window();
    private final Samples samples = Samples.in(window, LocalDate.of(2024, 3, 31));
    private final FixedLanguage language = FixedLanguage.chinese();
    private final JPanel view =
            (JPanel) new BooksView(window.records, window.json, window.records.journal(), window, language)
                    .create(window.scope());

    @Test
    void everyBookStandsThereWithItsFreeCopies() {
        assertThat(row(1)).isEqualTo(List.of("平凡的世界", "路遥，某某", "I247.5", "1 / 2", "曙光书屋"));
        assertThat(table().getColumnName(3)).isEqualTo("可借 / 册数");
    }

    @Test
    void aSelectedBookIsToldToTheWindow() {
        table().setRowSelectionInterval(1, 1);
        assertThat(window.current()).containsExactly(samples.world());
    }

    @Test
    void typingLeavesTheBooksThatHoldTheWords() {
        filter().setText(" 资本");
        assertThat(table().getRowCount()).isEqualTo(1);
        table().setRowSelectionInterval(0, 0);
        assertThat(window.current()).containsExactly(samples.capital());
        filter().setText("没有");
        assertThat(table().getRowCount()).isZero();
        filter().setText("");
        assertThat(table().getRowCount()).isEqualTo(2);
    }

    @Test
    void aNewBookAppearsWithoutAsking() {
        window.add(
                "bookroom.book",
                new kesi.bookroom.api.Book(
                        samples.room(),
                        java.util.Optional.empty(),
                        "骆驼祥子",
                        List.of(),
                        java.util.Optional.empty(),
                        java.util.Optional.empty(),
                        3));
        assertThat(table().getRowCount()).isEqualTo(3);
    }

    @Test
    void nothingIsReadAsHtmlAndEverythingHasAName() {
        assertThat(table().getClientProperty("html.disable")).isEqualTo(true);
        assertThat(((javax.swing.JComponent) table().getDefaultRenderer(Object.class))
                        .getClientProperty("html.disable"))
                .isEqualTo(true);
        assertThat(table().getAccessibleContext().getAccessibleName()).isEqualTo("图书");
        assertThat(filter().getAccessibleContext().getAccessibleName()).isEqualTo("筛选");
    }

    @Test
    void aBookOfARoomThatIsGoneShowsTheRoomsId() {
        Window bare = new Window();
        bare.add(
                "bookroom.book",
                new kesi.bookroom.api.Book(
                        new kesi.core.api.value.Ref("bookroom.room", "gone1"),
                        java.util.Optional.empty(),
                        "家",
                        List.of(),
                        java.util.Optional.empty(),
                        java.util.Optional.empty(),
                        1));
        assertThat(new BooksModel(new Shelves(bare.records, bare.json))
                        .load()
                        .get(0)
                        .cells())
                .endsWith("gone1");
    }

    private JTextField filter() {
        JPanel head = (JPanel) view.getComponent(0);
        assertThat(((JLabel) head.getComponent(0)).getLabelFor()).isSameAs(head.getComponent(1));
        return (JTextField) head.getComponent(1);
    }

    private JTable table() {
        return (JTable) ((JScrollPane) view.getComponent(1)).getViewport().getView();
    }

    private List<String> row(int row) {
        return java.util.stream.IntStream.range(0, table().getColumnCount())
                .mapToObj(column -> String.valueOf(table().getValueAt(row, column)))
                .toList();
    }
}
