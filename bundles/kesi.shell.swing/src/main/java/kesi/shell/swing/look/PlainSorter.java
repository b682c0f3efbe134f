package kesi.shell.swing.look;

import java.awt.EventQueue;
import java.awt.event.InputEvent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import javax.swing.RowFilter;
import javax.swing.SortOrder;
import javax.swing.table.TableModel;
import javax.swing.table.TableRowSorter;

/**
 * Sorts and filters the rows of a table of texts. A click sorts by a column alone, a click with Shift adds it;
 * clicked
 * again it turns round, the third time it is taken out. Numbers come before texts and sort as numbers.
 */
public final class PlainSorter extends TableRowSorter<TableModel> {

    private static final int DEEPEST = 5;
    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]{1,30}(\\.[0-9]{1,30})?");
    private static final Comparator<String> NATURAL = PlainSorter::compare;

    /** Sorts that model. */
    public PlainSorter(TableModel model) {
        super(model);
        setMaxSortKeys(DEEPEST);
    }

    /** Shows only rows that have every one of these words in some cell; all rows for a blank text. */
    public void filter(String words) {
        List<String> wanted = Arrays.stream(TextOrder.fold(words).split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
        setRowFilter(wanted.isEmpty() ? null : new Words(wanted));
    }

    @Override
    public Comparator<?> getComparator(int column) {
        return NATURAL;
    }

    @Override
    protected boolean useToString(int column) {
        return true;
    }

    @Override
    public void toggleSortOrder(int column) {
        toggle(column, EventQueue.getCurrentEvent() instanceof InputEvent input && input.isShiftDown());
    }

    /** Turns a column from ascending to descending to out; alone, or beside those that are sorted by already. */
    public void toggle(int column, boolean adds) {
        SortOrder before = getSortKeys().stream()
                .filter(key -> key.getColumn() == column)
                .map(SortKey::getSortOrder)
                .findFirst()
                .orElse(SortOrder.UNSORTED);
        SortKey next = new SortKey(column, next(before));
        List<SortKey> all = new ArrayList<>(adds ? getSortKeys() : List.of());
        int place = all.stream().map(SortKey::getColumn).toList().indexOf(column);
        if (place >= 0) {
            all.set(place, next);
        } else {
            all.add(next);
        }
        all.removeIf(key -> key.getSortOrder() == SortOrder.UNSORTED);
        setSortKeys(all);
    }

    /** The columns' numbers from 1, a minus before those that begin with large values. */
    List<String> orders() {
        return getSortKeys().stream()
                .map(key -> (key.getSortOrder() == SortOrder.DESCENDING ? "-" : "") + (key.getColumn() + 1))
                .toList();
    }

    /** Sorts by columns as {@link #orders} has them. */
    void sort(List<String> orders) {
        int columns = getModelWrapper().getColumnCount();
        setSortKeys(orders.stream()
                .map(PlainSorter::key)
                .filter(key -> key.getColumn() >= 0 && key.getColumn() < columns)
                .toList());
    }

    private static SortKey key(String order) {
        boolean descending = order.startsWith("-");
        String number = descending ? order.substring(1) : order;
        int column = number.matches("[0-9]{1,3}") ? Integer.parseInt(number) - 1 : -1;
        return new SortKey(
                column < 0 ? Integer.MAX_VALUE : column, descending ? SortOrder.DESCENDING : SortOrder.ASCENDING);
    }

    private static SortOrder next(SortOrder order) {
        return switch (order) {
            case UNSORTED -> SortOrder.ASCENDING;
            case ASCENDING -> SortOrder.DESCENDING;
            case DESCENDING -> SortOrder.UNSORTED;
        };
    }

    private static int compare(String a, String b) {
        boolean numberA = NUMBER.matcher(a).matches();
        boolean numberB = NUMBER.matcher(b).matches();
        if (numberA && numberB) {
            return new BigDecimal(a).compareTo(new BigDecimal(b));
        }
        return numberA != numberB
                ? Boolean.compare(numberB, numberA)
                : TextOrder.compare(TextOrder.fold(a), TextOrder.fold(b));
    }

    private static final class Words extends RowFilter<TableModel, Integer> {

        private final List<String> words;

        Words(List<String> words) {
            this.words = words;
        }

        @Override
        public boolean include(Entry<? extends TableModel, ? extends Integer> row) {
            StringBuilder cells = new StringBuilder();
            for (int i = 0; i < row.getValueCount(); i++) {
                cells.append(TextOrder.fold(row.getStringValue(i))).append('\n');
            }
            return words.stream().allMatch(word -> cells.indexOf(word) >= 0);
        }
    }
}
