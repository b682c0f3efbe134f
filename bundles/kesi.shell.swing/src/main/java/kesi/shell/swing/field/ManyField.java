package kesi.shell.swing.field;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTable;
import javax.swing.ListSelectionModel;
import kesi.shell.swing.Texts;
import kesi.shell.swing.look.PlainTable;
import kesi.shell.swing.shape.Blank;
import kesi.shell.swing.shape.Shape;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;

/**
 * Values in an order: a table of them, buttons that add, remove and move, and below the table the widgets of the
 * selected one. So a list of any length costs the widgets of one element.
 */
final class ManyField implements FieldEditor {

    private static final int MOST_ROWS = 6;

    private final FieldTools tools;
    private final Shape element;
    private final Changed changed;
    private final ElementTable model;
    private final JTable table;
    private final JPanel panel = new JPanel(new MigLayout("insets 0, fillx, wrap 1, gapy 4", "[grow, 0::]"));
    private final JPanel detail = new JPanel(new MigLayout("insets 0, fillx", "[grow, 0::]"));
    private final List<JButton> onSelected = new ArrayList<>();
    private @Nullable FieldEditor shown;
    private List<Object> values = List.of();
    private int wanted = -1;
    private boolean showing;

    ManyField(FieldTools tools, Shape element, Changed changed) {
        this.tools = tools;
        this.element = element;
        this.changed = changed;
        this.model = new ElementTable(tools, element);
        this.table = tools.called(new JTable(model));
        table.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        table.setDefaultRenderer(Object.class, PlainTable.cells());
        PlainTable.dress(table);
        table.getSelectionModel().addListSelectionListener(event -> {
            if (!showing) {
                openSelected();
            }
        });
        tools.scope().inEachLanguage(model::fireTableStructureChanged);
        panel.setOpaque(false);
        detail.setOpaque(false);
        panel.add(new JScrollPane(table), "growx, wmin 0");
        panel.add(buttons());
        panel.add(detail, "growx, wmin 0, hidemode 3");
        detail.setVisible(false);
    }

    @Override
    public JComponent widget() {
        return panel;
    }

    @Override
    public JComponent target() {
        return table;
    }

    @Override
    public void show(@Nullable Object value) {
        int selected = wanted >= 0 ? wanted : table.getSelectedRow();
        wanted = -1;
        values = value instanceof List<?> list ? Collections.unmodifiableList(new ArrayList<>(list)) : List.of();
        showing = true;
        model.show(values);
        int rows = Math.max(1, Math.min(MOST_ROWS, values.size()));
        table.setPreferredScrollableViewportSize(
                new java.awt.Dimension(table.getPreferredSize().width, rows * table.getRowHeight()));
        int row = Math.min(selected, values.size() - 1);
        if (row >= 0) {
            table.setRowSelectionInterval(row, row);
        } else {
            table.clearSelection();
        }
        showing = false;
        openSelected();
    }

    private JPanel buttons() {
        JPanel buttons = new JPanel(new MigLayout("insets 0, gapx 6"));
        buttons.setOpaque(false);
        JButton add = button("add", "field.add", row -> added());
        add.setEnabled(tools.editable());
        buttons.add(add);
        onSelected.add(button("remove", "field.remove", this::removed));
        onSelected.add(button("up", "field.up", row -> moved(row, row - 1)));
        onSelected.add(button("down", "field.down", row -> moved(row, row + 1)));
        onSelected.forEach(buttons::add);
        return buttons;
    }

    private JButton button(String name, String key, IntFunction<Optional<List<Object>>> action) {
        JButton button = new JButton();
        button.setName("field." + tools.path() + "." + name);
        tools.spoken().bind(Texts.of(key), button::setText);
        tools.spoken()
                .bind(
                        Texts.of("field.of", Texts.of(key), tools.words().label(tools.name())),
                        text -> button.getAccessibleContext().setAccessibleName(text));
        button.addActionListener(event -> action.apply(table.getSelectedRow())
                .ifPresent(next -> changed.to("", Optional.of(Collections.unmodifiableList(next)))));
        return button;
    }

    private Optional<List<Object>> added() {
        List<Object> next = new ArrayList<>(values);
        next.add(Blank.of(element).orElse(""));
        wanted = next.size() - 1;
        return Optional.of(next);
    }

    private Optional<List<Object>> removed(int row) {
        if (row < 0) {
            return Optional.empty();
        }
        List<Object> next = new ArrayList<>(values);
        next.remove(row);
        return Optional.of(next);
    }

    private Optional<List<Object>> moved(int row, int to) {
        if (row < 0 || to < 0 || to >= values.size()) {
            return Optional.empty();
        }
        List<Object> next = new ArrayList<>(values);
        next.add(to, next.remove(row));
        wanted = to;
        return Optional.of(next);
    }

    private void openSelected() {
        int row = table.getSelectedRow();
        boolean some = row >= 0 && row < values.size();
        onSelected.forEach(button -> button.setEnabled(some && tools.editable()));
        detail.setVisible(some);
        if (!some) {
            return;
        }
        FieldEditor editor = shown;
        if (editor == null) {
            editor = FieldEditors.of(element, tools.below(ElementTable.ELEMENT), values.get(row), this::edited);
            shown = editor;
            detail.add(editor.widget(), "growx, wmin 0");
        }
        editor.show(values.get(row));
        panel.revalidate();
    }

    /** A value without anything in it is a blank text, as an element cannot be absent. */
    private void edited(String kind, Optional<Object> value) {
        int row = table.getSelectedRow();
        if (row >= 0 && row < values.size()) {
            List<Object> next = new ArrayList<>(values);
            next.set(row, value.orElse(""));
            changed.to(kind.isEmpty() ? "" : kind + row, Optional.of(Collections.unmodifiableList(next)));
        }
    }
}
