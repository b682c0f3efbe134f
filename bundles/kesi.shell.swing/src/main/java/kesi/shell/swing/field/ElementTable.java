package kesi.shell.swing.field;

import java.util.List;
import java.util.Map;
import javax.swing.table.AbstractTableModel;
import kesi.shell.swing.record.ValueText;
import kesi.shell.swing.shape.Shape;
import kesi.shell.swing.shape.Shape.Choice;
import kesi.shell.swing.shape.Shape.Entries;
import kesi.shell.swing.shape.Shape.Part;
import org.jspecify.annotations.Nullable;

/** The elements of a list, a column for each of their first entries. */
final class ElementTable extends AbstractTableModel {

    /** What the element itself is called below its list. */
    static final String ELEMENT = "element";

    private static final long serialVersionUID = 1L;
    private static final int MOST_COLUMNS = 5;

    private final transient FieldTools tools;
    private final transient List<Part> columns;
    private transient List<Object> values = List.of();

    ElementTable(FieldTools tools, Shape element) {
        this.tools = tools;
        this.columns = element instanceof Entries entries
                ? entries.parts().get().stream()
                        .filter(part -> !part.name().equals("evidence"))
                        .limit(MOST_COLUMNS)
                        .toList()
                : List.of();
    }

    void show(List<Object> fresh) {
        boolean same = fresh.size() == values.size();
        values = fresh;
        if (same && !fresh.isEmpty()) {
            fireTableRowsUpdated(0, fresh.size() - 1);
        } else {
            fireTableDataChanged();
        }
    }

    @Override
    public int getRowCount() {
        return values.size();
    }

    @Override
    public int getColumnCount() {
        return Math.max(1, columns.size());
    }

    @Override
    public String getColumnName(int column) {
        String name = columns.isEmpty() ? tools.name() : columns.get(column).name();
        return tools.say(tools.words().label(name));
    }

    @Override
    public Object getValueAt(int row, int column) {
        Object value = values.get(row);
        if (columns.isEmpty()) {
            return text(tools.name(), null, value);
        }
        Part part = columns.get(column);
        return text(part.name(), part.shape(), value instanceof Map<?, ?> map ? map.get(part.name()) : null);
    }

    private String text(String name, @Nullable Shape shape, @Nullable Object value) {
        if (shape != null && shape.present() instanceof Choice && value != null) {
            return tools.say(tools.words().choice(name, value.toString()));
        }
        return ValueText.of(value);
    }
}
