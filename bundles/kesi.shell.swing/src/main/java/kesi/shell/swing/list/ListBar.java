package kesi.shell.swing.list;

import java.text.NumberFormat;
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
    private final JPanel widget = new Paper(new MigLayout("insets 8 10 8 12, fillx", "[80:280:340]4[]12[grow, right]"));

    /** @param save the button that saves a filter */
    ListBar(Spoken spoken, JButton save) {
        this.spoken = spoken;
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

    void count(Shown shown, Wish wish) {
        String text = shown.size() == shown.total()
                ? spoken.say("list.count", shown.total())
                : spoken.say("list.some", shown.size(), shown.total());
        String filtered = wish.only().isEmpty()
                ? ""
                : spoken.say(
                                "list.values",
                                NumberFormat.getIntegerInstance()
                                        .format(wish.only().size())) + " \u00b7 ";
        count.setText(filtered + text);
    }
}
