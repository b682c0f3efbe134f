package kesi.product.use;

import java.util.stream.IntStream;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JTable;
import javax.swing.text.JTextComponent;
import org.assertj.swing.data.TableCell;
import org.assertj.swing.fixture.JTableFixture;
import org.assertj.swing.fixture.JTextComponentFixture;

/** The editor of a record, and the list that shows it. */
record Editing(Desk desk, JTable list, JTextComponent field, JButton save) {
    private static final String VIEW = "news.items";
    private static final String UNREAD = "\u2026";

    /** Selects the first record of the list and opens its editor. */
    static Editing first(Desk desk) {
        JTable list = list(desk);
        desk.until("rows", () -> list.getRowCount() > 0 && !UNREAD.equals(list.getValueAt(0, 0)));
        new JTableFixture(desk.robot(), list).cell(TableCell.row(0).column(0)).click();
        desk.front("shell.detail");
        desk.press("detail.edit");
        return open(desk);
    }

    /** The editor that is open. */
    static Editing open(Desk desk) {
        return new Editing(
                desk,
                list(desk),
                desk.get(JTextComponent.class, "field.origin.publication"),
                desk.get(JButton.class, "editor.save"));
    }

    private static JTable list(Desk desk) {
        desk.get(JComponent.class, VIEW);
        return desk.in(VIEW, JTable.class, "record.table");
    }

    /** Types the name of another newspaper. */
    void type(String text) {
        JTextComponentFixture typed = new JTextComponentFixture(desk.robot(), field);
        typed.deleteText();
        typed.enterText(text);
        desk.until("typed", () -> field.getText().equals(text));
    }

    String text() {
        return field.getText();
    }

    boolean dirty() {
        return save.isEnabled();
    }

    void revert() {
        desk.press("editor.revert");
        desk.until("reverted", () -> !dirty());
    }

    /** Whether some row of the list says so. */
    boolean isListed(String text) {
        return IntStream.range(0, list.getRowCount())
                .boxed()
                .flatMap(row ->
                        IntStream.range(0, list.getColumnCount()).mapToObj(column -> list.getValueAt(row, column)))
                .anyMatch(text::equals);
    }
}
