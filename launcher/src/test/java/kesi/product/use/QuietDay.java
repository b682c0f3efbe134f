package kesi.product.use;

import javax.swing.JTable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The window is opened, a list is looked at, and the window is closed. */
class QuietDay {
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
    void aListIsLookedAt() {
        desk.front("news.items");
        JTable list = desk.in("news.items", JTable.class, "record.table");
        desk.until("rows", () -> list.getRowCount() > 0);
    }
}
