package kesi.shell.swing.field;

import java.util.Optional;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JTextField;
import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;
import kesi.core.api.value.Ref;
import kesi.record.api.Document;
import kesi.shell.swing.Texts;
import kesi.shell.swing.list.RefDrop;
import kesi.shell.swing.look.Tinted;
import kesi.shell.swing.shape.Shape;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;

/** Points at another record: its reference, what it is called, and a button that helps to find it. */
final class PointerField implements FieldEditor {

    private final FieldTools tools;
    private final JPanel panel = new JPanel(new MigLayout("insets 0, fillx, hidemode 3", "[grow, 60::]6[]", "[]2[]"));
    private final JTextField line;
    private final Tinted title = new Tinted(" ", Tinted.QUIET);
    private final Written written;

    PointerField(FieldTools tools, boolean optional, Changed changed) {
        this.tools = tools;
        panel.setOpaque(false);
        line = tools.called(new JTextField(20));
        line.setEditable(tools.editable());
        written = new Written(line, new Shape.Pointer(), optional, value -> changed.to(tools.path(), value));
        line.getDocument().addDocumentListener(new Titles());
        JButton pick = new JButton("\u2026");
        pick.setName("field." + tools.path() + ".pick");
        tools.spoken().named(pick, "field.pick");
        pick.setEnabled(tools.editable());
        pick.addActionListener(event -> new LinkPicker(tools, panel).ask(line.getText(), this::picked));
        if (tools.editable()) {
            RefDrop.on(line, ref -> true, this::picked);
        }
        panel.add(line, "growx");
        panel.add(pick, "wrap");
        panel.add(title, "span 2, growx, wmin 0");
    }

    @Override
    public JComponent widget() {
        return panel;
    }

    @Override
    public JComponent target() {
        return line;
    }

    @Override
    public void show(@Nullable Object value) {
        written.show(value);
    }

    private void picked(Ref ref) {
        line.setText(ref.toString());
    }

    private void name() {
        String text = line.getText();
        Optional<Ref> ref = ref(text);
        title.setText(" ");
        ref.ifPresent(one -> tools.scope()
                .inBackground(
                        Texts.of("detail.loading"),
                        task -> tools.stores().records().flatMap(records -> records.find(one)),
                        found -> named(text, found)));
    }

    private void named(String text, Optional<Document> found) {
        if (text.equals(line.getText())) {
            title.setText(found.map(Document::title).orElseGet(() -> tools.say(Texts.of("field.pointer-absent"))));
        }
    }

    private static Optional<Ref> ref(String text) {
        try {
            return Optional.of(Ref.parse(text.strip()));
        } catch (IllegalArgumentException unfit) { // still being typed
            return Optional.empty();
        }
    }

    private final class Titles implements DocumentListener {

        @Override
        public void insertUpdate(DocumentEvent event) {
            name();
        }

        @Override
        public void removeUpdate(DocumentEvent event) {
            name();
        }

        @Override
        public void changedUpdate(DocumentEvent event) {
            // attributes alone
        }
    }
}
