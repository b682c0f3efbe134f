package kesi.shell.swing.list;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javax.swing.JButton;
import kesi.shell.api.WrappingBar;
import kesi.shell.swing.look.Icons;
import kesi.shell.swing.scope.Spoken;

/**
 * What a list is filtered and sorted by, in words, one small button for each; pressed, it takes that away. There are
 * none while everything is shown in its usual order. As many lines as they need.
 */
final class Chips extends WrappingBar {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 40;
    private static final int GAP = 6;

    private final transient Spoken spoken;
    private final transient ListTable table;
    private final transient Consumer<Wish> filter;
    private final transient Consumer<List<Wish.Order>> sort;

    /**
     * No chips.
     *
     * @param filter told what is to be filtered instead
     * @param sort told by what is to be sorted instead
     */
    Chips(Spoken spoken, ListTable table, Consumer<Wish> filter, Consumer<List<Wish.Order>> sort) {
        super(GAP, 2);
        this.spoken = spoken;
        this.table = table;
        this.filter = filter;
        this.sort = sort;
        setOpaque(false);
        setName("record.chips");
        setVisible(false);
    }

    /** Says what is wanted. */
    void show(Wish wish) {
        removeAll();
        wish.words().forEach(word -> word(wish, word));
        wish.only().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(only -> values(wish, only.getKey(), only.getValue()));
        wish.orders().forEach(order -> order(wish, order));
        setVisible(getComponentCount() > 0);
        revalidate();
        repaint();
    }

    private void word(Wish wish, String word) {
        List<String> rest = new ArrayList<>(wish.words());
        rest.remove(word);
        chip(
                "chip.word." + word,
                spoken.say("list.chip.word", word),
                () -> filter.accept(wish.withFilter(String.join(" ", rest))));
    }

    private void values(Wish wish, String column, Set<String> values) {
        Map<String, Set<String>> rest = new HashMap<>(wish.only());
        rest.remove(column);
        String text = String.join(
                spoken.say("list.chip.or"),
                values.stream().sorted().map(value -> text(column, value)).toList());
        chip(
                "chip.values." + column,
                spoken.say("list.chip.values", label(column), text),
                () -> filter.accept(wish.within(rest)));
    }

    private void order(Wish wish, Wish.Order order) {
        List<Wish.Order> rest = new ArrayList<>(wish.orders());
        rest.remove(order);
        String key = order.descending() ? "list.chip.down" : "list.chip.up";
        chip("chip.order." + order.column(), spoken.say(key, label(order.column())), () -> sort.accept(rest));
    }

    private void chip(String name, String text, Runnable away) {
        JButton chip = new JButton(text.length() > LONGEST ? text.substring(0, LONGEST) + "\u2026" : text);
        chip.setName(name);
        chip.setIcon(Icons.own("close", 10));
        chip.setHorizontalTextPosition(JButton.LEADING);
        chip.putClientProperty("JButton.buttonType", "roundRect");
        chip.setToolTipText(text);
        chip.getAccessibleContext().setAccessibleName(spoken.say("list.chip.away", text));
        chip.addActionListener(event -> away.run());
        add(chip);
    }

    private String label(String column) {
        return table.shown()
                .all()
                .find(column)
                .map(one -> spoken.language().say(one.label()))
                .orElse(column);
    }

    private String text(String column, String folded) {
        int place = table.shown().columns().place(column);
        String read = place < 0 ? null : table.shown().store().choice(place, folded);
        return folded.isEmpty() ? spoken.say("list.noValue") : read == null ? folded : read;
    }
}
