package kesi.product.changing;

import java.util.Map;
import javax.swing.JComponent;
import javax.swing.JTextField;
import kesi.shell.api.Scope;
import kesi.shell.api.State;
import kesi.shell.api.ViewPart;

/** A view that remembers what was typed into it; the second version calls that otherwise. */
public final class NoteView implements ViewPart {

    private final int version;

    NoteView(int version) {
        this.version = version;
    }

    /** What the first version remembers. */
    public record Typed(String words) {}

    /** What the second version remembers. */
    public record Kept(String text, int from) {}

    @Override
    public JComponent create(Scope scope) {
        JTextField field = new JTextField(20);
        field.setName("note.memory");
        if (version == 1) {
            State<Typed> state = scope.state("typed", 1, Typed.class, new Typed(""));
            field.addActionListener(event -> state.change(was -> new Typed(field.getText())));
            field.setText(state.value().words());
        } else {
            State<Kept> state = scope.state(
                    "typed",
                    2,
                    new Kept("", 2),
                    (from, tree) -> Map.of("text", String.valueOf(tree.get("words")), "from", from));
            field.setText(state.value().text() + " from " + state.value().from());
        }
        return field;
    }
}
