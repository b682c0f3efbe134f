package kesi.product.changing;

import javax.swing.BoxLayout;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextField;
import kesi.shell.api.Edit;
import kesi.shell.api.EditorPart;
import kesi.shell.api.Scope;

/** Two text fields; what is typed counts when Enter is pressed. */
public final class NoteEditor implements EditorPart<Note> {

    private final int version;

    NoteEditor(int version) {
        this.version = version;
    }

    @Override
    public JComponent create(Edit<Note> edit, Scope scope) {
        JPanel panel = new JPanel();
        panel.setLayout(new BoxLayout(panel, BoxLayout.Y_AXIS));
        JLabel label = new JLabel("version " + version);
        label.setName("note.version");
        panel.add(label);
        JTextField title = field("note.title");
        title.addActionListener(event -> edit.change("title", note -> new Note(title.getText(), note.text())));
        JTextField text = field("note.text");
        text.addActionListener(event -> edit.change("text", note -> new Note(note.title(), text.getText())));
        panel.add(title);
        panel.add(text);
        scope.keep(edit.follow(note -> {
            title.setText(note.title());
            text.setText(note.text());
        }));
        return panel;
    }

    private static JTextField field(String name) {
        JTextField field = new JTextField(20);
        field.setName(name);
        return field;
    }
}
