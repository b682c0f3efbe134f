package kesi.shell.swing.field;

import java.util.Optional;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import kesi.shell.swing.Texts;
import kesi.shell.swing.shape.Blank;
import kesi.shell.swing.shape.Shape;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;

/** Several entries that may be absent as a whole: a button puts them in or takes them out. */
final class MaybeField implements FieldEditor {

    private final FieldTools tools;
    private final Shape inner;
    private final Changed changed;
    private final JPanel panel = new JPanel(new MigLayout("insets 0, fillx, wrap 1, gapy 4", "[grow, 0::]"));
    private final JButton button = new JButton();
    private @Nullable FieldEditor shown;

    MaybeField(FieldTools tools, Shape inner, Changed changed) {
        this.tools = tools;
        this.inner = inner;
        this.changed = changed;
        panel.setOpaque(false);
        tools.called(button);
        button.setEnabled(tools.editable());
        button.addActionListener(event -> toggle());
        tools.scope().inEachLanguage(this::label);
        panel.add(button);
    }

    @Override
    public JComponent widget() {
        return panel;
    }

    @Override
    public JComponent target() {
        return button;
    }

    @Override
    public boolean wide() {
        return false;
    }

    @Override
    public void show(@Nullable Object value) {
        FieldEditor now = shown;
        if (value == null) {
            if (now != null) {
                panel.remove(now.widget());
                shown = null;
                label();
            }
            return;
        }
        if (now == null) {
            now = FieldEditors.of(inner, tools, value, changed);
            shown = now;
            panel.add(now.widget(), "growx, wmin 0");
            label();
        }
        now.show(value);
    }

    private void toggle() {
        changed.to("", shown == null ? Blank.of(inner).or(() -> Optional.of("")) : Optional.empty());
    }

    private void label() {
        button.setText(tools.say(Texts.of(
                shown == null ? "field.put" : "field.take", tools.words().label(tools.name()))));
        panel.revalidate();
        panel.repaint();
    }
}
