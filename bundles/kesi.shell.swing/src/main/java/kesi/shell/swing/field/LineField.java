package kesi.shell.swing.field;

import javax.swing.JComponent;
import javax.swing.JTextField;
import kesi.shell.swing.Texts;
import kesi.shell.swing.shape.Shape;
import org.jspecify.annotations.Nullable;

/** A text, a number or a date in one line. */
final class LineField implements FieldEditor {

    private static final int COLUMNS = 12;

    private final JTextField line;
    private final Written written;

    LineField(FieldTools tools, Shape shape, boolean optional, Changed changed) {
        line = tools.called(new JTextField(COLUMNS));
        line.setEditable(tools.editable());
        written = new Written(line, shape, optional, value -> changed.to(tools.path(), value));
        if (shape instanceof Shape.Form form) {
            tools.spoken()
                    .bind(Texts.of(form.hint()), text -> line.putClientProperty("JTextField.placeholderText", text));
        }
    }

    @Override
    public JComponent widget() {
        return line;
    }

    @Override
    public void show(@Nullable Object value) {
        written.show(value);
    }
}
