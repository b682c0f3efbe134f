package kesi.shell.swing.field;

import javax.swing.JComponent;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import kesi.shell.swing.shape.Shape;
import org.jspecify.annotations.Nullable;

/** A text of several lines. */
final class TextField implements FieldEditor {

    private static final int ROWS = 4;

    private final JTextArea area;
    private final JScrollPane scroll;
    private final Written written;

    TextField(FieldTools tools, boolean optional, Changed changed) {
        area = tools.called(new JTextArea(ROWS, 20));
        area.setLineWrap(true);
        area.setEditable(tools.editable());
        Walk.out(area);
        scroll = new JScrollPane(area);
        written = new Written(area, new Shape.Words(), optional, value -> changed.to(tools.path(), value));
    }

    @Override
    public JComponent widget() {
        return scroll;
    }

    @Override
    public JComponent target() {
        return area;
    }

    @Override
    public void show(@Nullable Object value) {
        written.show(value);
    }
}
