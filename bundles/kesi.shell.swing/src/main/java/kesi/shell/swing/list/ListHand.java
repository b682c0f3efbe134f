package kesi.shell.swing.list;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javax.swing.JComponent;
import kesi.core.api.problem.Problem;
import kesi.shell.swing.Texts;
import kesi.shell.swing.arrange.Lists;
import kesi.shell.swing.arrange.OpenList;
import kesi.shell.swing.arrange.OpenPanels;
import kesi.shell.swing.look.TextOrder;

/**
 * Arranges a list, by the hand of a person, which is told as a command, and by that command. Used on the event dispatch
 * thread.
 */
final class ListHand implements OpenList {

    private final ListWork work;
    private final ListTable table;
    private final JComponent widget;
    private final OpenPanels panels;
    private Consumer<String> groups = column -> {};

    ListHand(ListWork work, ListTable table, JComponent widget, OpenPanels panels) {
        this.work = work;
        this.table = table;
        this.widget = widget;
        this.panels = panels;
    }

    /** Calls that with the column whose values are counted; empty for none. */
    void groups(Consumer<String> show) {
        groups = show;
    }

    /** A person typed words into the quick filter. */
    void typed(String words) {
        if (!words.equals(work.wish().filter())) {
            work.want(wish -> wish.withFilter(words));
            tellFilter();
        }
    }

    /** A person chose values by column. */
    void within(Map<String, Set<String>> only) {
        work.want(wish -> wish.within(only));
        tellFilter();
    }

    /** A person wants less or more to be filtered. */
    void filtered(Wish wanted) {
        work.want(wish -> wanted.sorted(wish.orders()));
        tellFilter();
    }

    /** A person clicked on heads. */
    void sorted(List<Wish.Order> orders) {
        if (!orders.equals(work.wish().orders())) {
            sortBy(orders);
            panels.did(this, "list:sort", Map.of("by", Sorting.words(orders)));
        }
    }

    /** A person chose columns. */
    void choose(List<String> columns) {
        work.choose(columns);
        panels.did(this, "list:columns", Map.of("names", columns));
    }

    /** A person wants groups. */
    void grouped(String column) {
        groups.accept(column);
        panels.did(this, "list:group", Map.of("column", column.isEmpty() ? List.of() : List.of(column)));
    }

    @Override
    public JComponent widget() {
        return widget;
    }

    @Override
    public String type() {
        return table.shown().type();
    }

    @Override
    public void filter(String words, Map<String, Set<String>> values) {
        values.keySet().forEach(this::require);
        Map<String, Set<String>> only = values.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> entry.getValue().stream().map(TextOrder::fold).collect(Collectors.toSet())));
        work.want(wish -> new Wish(words, only, wish.orders()));
    }

    @Override
    public void sort(List<String> by) {
        List<Wish.Order> orders = by.stream().map(Sorting::order).toList();
        orders.forEach(order -> require(order.column()));
        sortBy(orders);
    }

    @Override
    public void columns(List<String> names) {
        names.forEach(this::require);
        work.choose(names);
    }

    @Override
    public void group(String column) {
        if (!column.isEmpty()) {
            require(column);
        }
        groups.accept(column);
    }

    private void sortBy(List<Wish.Order> orders) {
        work.want(wish -> wish.sorted(orders));
        ListChoices before = work.choices();
        work.keep(new ListChoices(before.columns(), before.widths(), Sorting.words(orders)));
    }

    private void tellFilter() {
        Wish wish = work.wish();
        panels.did(
                this,
                "list:filter",
                Map.of(
                        "words",
                        wish.filter().isBlank() ? List.of() : List.of(wish.filter()),
                        "values",
                        Lists.words(wish.only())));
    }

    /** While nothing has been read the columns are not known yet: then a wrong one shows nothing. */
    private void require(String column) {
        Columns all = table.shown().all();
        if (all.size() > 0 && all.find(column).isEmpty()) {
            throw Problem.usage(Texts.of("list.noColumn", column, String.join(", ", all.names())));
        }
    }
}
