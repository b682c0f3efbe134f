package kesi.shell.swing.list;

import java.awt.BorderLayout;
import java.awt.Component;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javax.swing.DefaultListCellRenderer;
import javax.swing.DefaultListModel;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import kesi.shell.api.Scope;
import kesi.shell.swing.Texts;
import kesi.shell.swing.look.Icons;
import kesi.shell.swing.look.Paper;
import kesi.shell.swing.look.Scroll;
import kesi.shell.swing.scope.Spoken;
import net.miginfocom.swing.MigLayout;

/**
 * How many rows of a list have each value of one column; a value that is chosen leaves its rows alone. It counts what
 * the other filters leave, and again whenever the list changes.
 */
final class Groups {

    private final Spoken spoken;
    private final Scope scope;
    private final ListModel model;
    private final Ways ways;
    private final JPanel widget =
            new Paper(new MigLayout("insets 8 10 0 0, fill, wrap 2", "[120:170:220]0[]", "[][grow]"));
    private final JLabel title = new JLabel();
    private final DefaultListModel<Choice> values = new DefaultListModel<>();
    private final JList<Choice> list = new JList<>(values);
    private String column = "";
    private boolean filling;

    /**
     * What groups can do.
     *
     * @param within shows only rows with these values
     * @param group counts by another column, by none when empty
     */
    record Ways(Supplier<Wish> wish, Consumer<Map<String, Set<String>>> within, Consumer<String> group) {}

    Groups(Spoken spoken, Scope scope, ListModel model, Ways ways) {
        this.spoken = spoken;
        this.scope = scope;
        this.model = model;
        this.ways = ways;
        list.setName("record.groups");
        list.setCellRenderer(new Values());
        list.addListSelectionListener(event -> {
            if (!event.getValueIsAdjusting() && !filling) {
                chosen();
            }
        });
        JButton close = spoken.named(new JButton(Icons.own("close", 12)), "list.ungroup");
        close.setName("record.groups.close");
        close.putClientProperty("JButton.buttonType", "toolBarButton");
        close.addActionListener(event -> ways.group().accept(""));
        title.setLabelFor(list);
        widget.add(title, "growx, wmin 0");
        widget.add(close);
        JPanel room = new JPanel(new BorderLayout());
        room.add(new Scroll(list), BorderLayout.CENTER);
        widget.add(room, "span 2, grow");
        widget.setVisible(false);
    }

    JPanel widget() {
        return widget;
    }

    /** Counts by that column; by none when it is empty, and then nothing of this is shown. */
    void by(String name) {
        column = name;
        values.clear();
        widget.setVisible(!name.isEmpty());
        count();
    }

    /** Counts anew. */
    void count() {
        if (column.isEmpty()) {
            return;
        }
        String counted = column;
        Wish wish = ways.wish().get();
        scope.inBackground(
                Texts.of("list.grouping"),
                task -> new Counted(model.label(counted), model.choices(counted, wish, task)),
                found -> show(counted, found));
    }

    private record Counted(kesi.core.api.text.Message label, List<Choice> values) {}

    private void show(String counted, Counted found) {
        if (!counted.equals(column)) {
            return;
        }
        filling = true;
        title.setText(spoken.language().say(found.label()));
        list.getAccessibleContext().setAccessibleName(spoken.say("list.groups", title.getText()));
        values.clear();
        values.addAll(found.values());
        Set<String> chosen = ways.wish().get().only().getOrDefault(column, Set.of());
        for (int i = 0; i < values.size(); i++) {
            if (chosen.contains(values.get(i).folded())) {
                list.addSelectionInterval(i, i);
            }
        }
        filling = false;
        widget.revalidate();
    }

    private void chosen() {
        Map<String, Set<String>> only = new HashMap<>(ways.wish().get().only());
        Set<String> wanted =
                list.getSelectedValuesList().stream().map(Choice::folded).collect(Collectors.toSet());
        only.put(column, wanted);
        only.values().removeIf(Set::isEmpty);
        if (!only.equals(ways.wish().get().only())) {
            ways.within().accept(only);
        }
    }

    private final class Values extends DefaultListCellRenderer {

        private static final long serialVersionUID = 1L;

        @Override
        public Component getListCellRendererComponent(
                JList<?> of, Object value, int index, boolean selected, boolean focused) {
            Choice choice = (Choice) value;
            String text = choice.text().isEmpty() ? spoken.say("list.noValue") : choice.text();
            return super.getListCellRendererComponent(
                    of, text + "  (" + choice.count() + ")", index, selected, focused);
        }
    }
}
