package kesi.core.testing;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JTable;
import javax.swing.table.DefaultTableModel;
import kesi.core.api.text.Message;
import kesi.shell.api.TextTable;

/** A table that shows texts and can do nothing else; its name is that of its widget. */
public final class SimpleTable implements TextTable {

    private final JTable table = new JTable();
    private final JPanel widget = new JPanel();
    private IntConsumer opened = place -> {};

    /** A table named after a text's key. */
    public SimpleTable(Message name) {
        table.setName(name.key());
        widget.add(table);
    }

    /** As a double click does. */
    public void open(int place) {
        opened.accept(place);
    }

    @Override
    public JComponent widget() {
        return widget;
    }

    @Override
    public void show(List<String> heads, List<List<String>> rows) {
        table.setModel(
                new DefaultTableModel(rows.stream().map(List::toArray).toArray(Object[][]::new), heads.toArray()));
    }

    @Override
    public List<Integer> selected() {
        return Arrays.stream(table.getSelectedRows()).boxed().toList();
    }

    @Override
    public void onSelect(Runnable action) {
        table.getSelectionModel().addListSelectionListener(event -> action.run());
    }

    @Override
    public void onOpen(IntConsumer action) {
        opened = action;
    }
}
