package kesi.shell.swing.field;

import java.util.Optional;
import javax.swing.JCheckBox;
import javax.swing.JComponent;
import org.jspecify.annotations.Nullable;

/** Yes or no. */
final class TruthField implements FieldEditor {

    private final JCheckBox box;

    TruthField(FieldTools tools, Changed changed) {
        box = tools.called(new JCheckBox());
        box.setEnabled(tools.editable());
        box.addActionListener(event -> changed.to("", Optional.of(box.isSelected())));
    }

    @Override
    public JComponent widget() {
        return box;
    }

    @Override
    public void show(@Nullable Object value) {
        box.setSelected(Boolean.TRUE.equals(value));
    }
}
