package kesi.shell.swing.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import javax.swing.table.DefaultTableModel;
import kesi.shell.swing.record.RecordListModel.Order;
import org.junit.jupiter.api.Test;

class ArrangingSorterTest {

    private final AtomicInteger arranged = new AtomicInteger();
    private final ArrangingSorter sorter = new ArrangingSorter(new DefaultTableModel(0, 5), arranged::incrementAndGet);

    @Test
    void clicksTurnTheOrderAndThenTakeItOut() {
        sorter.toggleSortOrder(1);
        assertThat(sorter.orders()).containsExactly(new Order(1, false));
        sorter.toggleSortOrder(1);
        assertThat(sorter.orders()).containsExactly(new Order(1, true));
        sorter.toggleSortOrder(1);
        assertThat(sorter.orders()).isEmpty();
        assertThat(arranged).hasValue(3);
    }

    @Test
    void whatWasSortedByBeforeDecidesTies() {
        sorter.toggleSortOrder(0);
        sorter.toggleSortOrder(1);
        sorter.toggleSortOrder(2);
        sorter.toggleSortOrder(3);

        assertThat(sorter.orders()).containsExactly(new Order(3, false), new Order(2, false), new Order(1, false));
    }
}
