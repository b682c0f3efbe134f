package kesi.shell.swing.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PlainTableTest {

    private final PlainTable table = new PlainTable();
    private final PlainSorter sorter = (PlainSorter) table.getRowSorter();

    @BeforeEach
    void fill() {
        table.show(
                List.of("名称", "分"),
                List.of(List.of("乙", "9"), List.of("甲", "100"), List.of("丙", "9"), List.of("Ｄ", "")));
    }

    @Test
    void numbersSortAsNumbersAndASecondColumnDecidesTies() {
        sorter.toggle(1, false);
        sorter.toggle(0, true);
        assertThat(column(0)).containsExactly("丙", "乙", "甲", "Ｄ");
        assertThat(table.getColumnModel().getColumn(0).getHeaderValue()).isEqualTo("名称 ②");

        sorter.toggle(0, true);
        assertThat(column(0)).containsExactly("乙", "丙", "甲", "Ｄ");
    }

    @Test
    void aColumnAloneReplacesTheOthersAndTheThirdClickTakesItOut() {
        sorter.toggle(1, false);
        sorter.toggle(0, false);
        assertThat(sorter.getSortKeys()).hasSize(1);
        sorter.toggle(0, false);
        sorter.toggle(0, false);

        assertThat(column(0)).containsExactly("乙", "甲", "丙", "Ｄ");
    }

    @Test
    void theQuickFilterFindsWordsOfAnyWidthInAnyColumn() {
        table.filter("d");
        assertThat(column(0)).containsExactly("Ｄ");
        table.filter("９ 乙");
        assertThat(column(0)).containsExactly("乙");
        table.filter("  ");
        assertThat(column(0)).hasSize(4);
    }

    @Test
    void rowsShownAnewKeepSortingFilterAndSelection() {
        sorter.toggle(0, false);
        table.setRowSelectionInterval(1, 1);
        String before = table.getValueAt(1, 0).toString();

        table.show(List.of("Name", "Score"), List.of(List.of("丙", "1"), List.of("乙", "2"), List.of("甲", "3")));

        assertThat(table.getValueAt(table.getSelectedRow(), 0)).isEqualTo(before);
        assertThat(column(0)).hasSize(3).isSortedAccordingTo(TextOrder::compare);
        assertThat(table.getColumnModel().getColumn(0).getHeaderValue()).isEqualTo("Name");
    }

    @Test
    void theCopyIsTextForSpreadsheetsWithItsHeads() {
        table.show(List.of("名称", "分"), List.of(List.of("=1+1", "2")));
        table.selectAll();

        assertThat(TableCopy.text(table)).isEqualTo("名称\t分\n'=1+1\t2\n");
    }

    @Test
    void selectedPlacesAreThoseOfWhatWasShown() {
        sorter.toggle(1, false);
        table.setRowSelectionInterval(2, 2);

        assertThat(table.selectedPlaces()).containsExactly(1);
    }

    private List<String> column(int column) {
        return IntStream.range(0, table.getRowCount())
                .mapToObj(row -> table.getValueAt(row, column).toString())
                .toList();
    }
}
