package kesi.shell.swing.field;

import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JTextField;
import kesi.shell.swing.Texts;
import kesi.shell.swing.look.Tinted;
import kesi.shell.swing.record.ValueText;
import kesi.shell.swing.shape.Shape;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;

/** A value that no form can change, shown with the reason. */
final class FixedField implements FieldEditor {

    private final JPanel panel = new JPanel(new MigLayout("insets 0, fillx, wrap 1, gapy 2", "[grow, 0::]"));
    private final JTextField shown;

    FixedField(FieldTools tools, Shape shape) {
        panel.setOpaque(false);
        shown = tools.called(new JTextField());
        shown.setEditable(false);
        Tinted why = new Tinted("", Tinted.QUIET);
        String type = shape instanceof Shape.Fixed fixed ? fixed.type() : "";
        tools.spoken().bind(Texts.of("field.fixed", type), why::setText);
        panel.add(shown, "growx");
        panel.add(why, "growx, wmin 0");
    }

    @Override
    public JComponent widget() {
        return panel;
    }

    @Override
    public JComponent target() {
        return shown;
    }

    @Override
    public void show(@Nullable Object value) {
        shown.setText(ValueText.of(value));
        shown.setCaretPosition(0);
    }
}
