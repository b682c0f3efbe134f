package kesi.shell.swing.list;

import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.swing.JCheckBoxMenuItem;
import javax.swing.JMenu;
import javax.swing.JMenuItem;
import javax.swing.JPopupMenu;
import kesi.shell.api.Scope;
import kesi.shell.swing.Texts;
import kesi.shell.swing.scope.Spoken;

/** The menu of a list's heads: the values of the column to choose from, and which columns are shown. */
final class HeadMenu {

    private static final int MOST_VALUES = 24;

    private final ListTable table;
    private final Spoken spoken;
    private final Scope scope;
    private final ListModel model;
    private final Ways ways;

    /**
     * What the menu can do.
     *
     * @param within shows only rows with these values
     * @param choose shows these columns, none for those from the start
     * @param group counts the rows by the values of a column, of none when empty
     */
    record Ways(
            Supplier<Wish> wish,
            Consumer<Map<String, Set<String>>> within,
            Consumer<List<String>> choose,
            Consumer<String> group) {}

    HeadMenu(ListTable table, Spoken spoken, Scope scope, ListModel model, Ways ways) {
        this.table = table;
        this.spoken = spoken;
        this.scope = scope;
        this.model = model;
        this.ways = ways;
    }

    void install() {
        table.getTableHeader().addMouseListener(new MouseAdapter() {
            @Override
            public void mousePressed(MouseEvent event) {
                popUp(event);
            }

            @Override
            public void mouseReleased(MouseEvent event) {
                popUp(event);
            }
        });
    }

    private void popUp(MouseEvent event) {
        int at = table.getTableHeader().columnAtPoint(event.getPoint());
        if (event.isPopupTrigger() && at >= 0) {
            Column column = table.shown().columns().shown().get(table.convertColumnIndexToModel(at));
            Wish wish = ways.wish().get();
            if (column.isChoice()) {
                scope.inBackground(
                        Texts.of("list.arranging"),
                        task -> model.choices(column.name(), wish, task),
                        found -> menu(column, found).show(table.getTableHeader(), event.getX(), event.getY()));
            } else {
                menu(column, List.of()).show(table.getTableHeader(), event.getX(), event.getY());
            }
        }
    }

    /** The menu of a column with these values. */
    JPopupMenu menu(Column column, List<Choice> values) {
        JPopupMenu menu = new JPopupMenu();
        values.stream().limit(MOST_VALUES).forEach(value -> menu.add(value(column, value)));
        if (values.size() > MOST_VALUES) {
            JMenuItem more = new JMenuItem(spoken.say("list.moreValues", values.size() - MOST_VALUES));
            more.setEnabled(false);
            menu.add(more);
        }
        if (!ways.wish().get().only().isEmpty()) {
            menu.add(item("list.allValues", () -> ways.within().accept(Map.of())));
        }
        if (menu.getComponentCount() > 0) {
            menu.addSeparator();
        }
        if (column.isChoice()) {
            menu.add(item("list.group", () -> ways.group().accept(column.name())));
        }
        menu.add(columns());
        menu.add(item("list.standardColumns", () -> ways.choose().accept(List.of())));
        return menu;
    }

    private JMenuItem value(Column column, Choice value) {
        Set<String> chosen = ways.wish().get().only().getOrDefault(column.name(), Set.of());
        String text = value.text().isEmpty() ? spoken.say("list.noValue") : value.text();
        JCheckBoxMenuItem item = new JCheckBoxMenuItem(text + "  " + value.count(), chosen.contains(value.folded()));
        item.addActionListener(event -> toggle(column.name(), value.folded()));
        return item;
    }

    private void toggle(String column, String value) {
        Map<String, Set<String>> only = new HashMap<>(ways.wish().get().only());
        Set<String> values = new HashSet<>(only.getOrDefault(column, Set.of()));
        if (!values.remove(value)) {
            values.add(value);
        }
        only.put(column, values);
        only.values().removeIf(Set::isEmpty);
        ways.within().accept(only);
    }

    private JMenu columns() {
        JMenu menu = new JMenu(spoken.say("list.columns"));
        List<String> shown = table.shown().columns().names();
        table.shown().all().stream().forEach(column -> {
            JCheckBoxMenuItem item =
                    new JCheckBoxMenuItem(spoken.language().say(column.label()), shown.contains(column.name()));
            item.addActionListener(event -> toggle(column));
            menu.add(item);
        });
        return menu;
    }

    private void toggle(Column column) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < table.getColumnCount(); i++) {
            names.add(table.columnName(i));
        }
        if (!names.remove(column.name())) {
            names.add(column.name());
        }
        ways.choose().accept(names);
    }

    private JMenuItem item(String key, Runnable action) {
        JMenuItem item = new JMenuItem(spoken.say(key));
        item.addActionListener(event -> action.run());
        return item;
    }
}
