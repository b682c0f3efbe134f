package kesi.shell.swing.list;

import javax.swing.JButton;
import javax.swing.JPanel;
import javax.swing.JTextField;
import kesi.shell.swing.Texts;
import kesi.shell.swing.look.Icons;
import kesi.shell.swing.look.Paper;
import kesi.shell.swing.look.Tinted;
import kesi.shell.swing.scope.Spoken;
import net.miginfocom.swing.MigLayout;

/** The line above a list: quick filter, chosen values, how many rows. */
final class ListBar {

    private final Spoken spoken;
    private final JTextField filter = new JTextField();
    private final Tinted count = new Tinted("", Tinted.QUIET);
    private final Chips chips;
    private final JPanel widget = new Paper(
            new MigLayout("insets 8 10 8 12, fillx, wrap 3, hidemode 3", "[80:280:340]4[]12[grow, right]", "[]0[]"));

    /**
     * The line with nothing filtered.
     *
     * @param save the button that saves a filter
     * @param chips what is filtered, in words
     */
    ListBar(Spoken spoken, JButton save, Chips chips) {
        this.spoken = spoken;
        this.chips = chips;
        filter.setName("record.filter");
        filter.putClientProperty("JTextField.leadingIcon", Icons.own("filter"));
        filter.putClientProperty("JTextField.showClearButton", true);
        spoken.bind(Texts.of("list.filter"), text -> {
            filter.putClientProperty("JTextField.placeholderText", text);
            filter.getAccessibleContext().setAccessibleName(text);
        });
        count.setName("record.count");
        widget.add(filter, "growx");
        widget.add(save);
        widget.add(count);
        widget.add(chips, "span 3, growx, wmin 0, gaptop 6");
    }

    JPanel widget() {
        return widget;
    }

    JTextField filter() {
        return filter;
    }

    /** Rows are being filtered and sorted. */
    void busy() {
        count.setText(spoken.say("list.arranging") + " \u2026");
    }

    /** Says what is wanted. */
    void say(Wish wish) {
        chips.show(wish);
        widget.revalidate();
    }

    void count(Shown shown) {
        count.setText(
                shown.size() == shown.total()
                        ? spoken.say("list.count", shown.total())
                        : spoken.say("list.some", shown.size(), shown.total()));
    }
}
