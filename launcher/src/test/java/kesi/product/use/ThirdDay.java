package kesi.product.use;

import javax.swing.JTable;
import org.assertj.swing.data.TableCell;
import org.assertj.swing.fixture.JTableFixture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** After the crash. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ThirdDay {
    private static Desk desk;

    @BeforeAll
    static void sit() {
        desk = Desk.sit();
    }

    @AfterAll
    static void leave() {
        desk.leave();
    }

    @Test
    @Order(1)
    void theDraftIsOfferedAndComesBack() {
        JTable offered = desk.get(JTable.class, "drafts.table");
        desk.until("a draft", () -> offered.getRowCount() == 1);
        new JTableFixture(desk.robot(), offered)
                .cell(TableCell.row(0).column(0))
                .click();
        desk.press("draft.restore");

        Editing editing = Editing.open(desk);
        desk.until("the text", () -> editing.text().equals(SecondDay.TYPED) && editing.dirty());
    }

    @Test
    @Order(2)
    void itCanBeSaved() {
        Editing editing = Editing.open(desk);
        desk.press("editor.save");

        desk.until("saved", () -> !editing.dirty());
        desk.until("the list tells it", () -> editing.isListed(SecondDay.TYPED));
    }
}
