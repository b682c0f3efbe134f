package kesi.shell.swing.window;

import java.awt.Font;
import java.util.Optional;
import java.util.function.Supplier;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextArea;
import kesi.shell.api.layout.DeskMemory.Known;
import kesi.shell.swing.look.Icons;
import kesi.shell.swing.scope.Spoken;
import net.miginfocom.swing.MigLayout;

/** What stands in the place of an absent view. */
final class AbsentView extends JPanel {

    private static final long serialVersionUID = 1L;

    private final transient Known view;
    private final transient Supplier<String> title;
    private final transient Spoken spoken;
    private final JLabel head = new JLabel(Icons.own("warning", 20), JLabel.LEADING);
    private final JTextArea sentence = new JTextArea();
    private transient Optional<String> feature = Optional.empty();

    AbsentView(Known view, Supplier<String> title, Spoken spoken) {
        super(new MigLayout("insets 24, fillx, wrap 1, gapy 10", "[grow]"));
        this.view = view;
        this.title = title;
        this.spoken = spoken;
        head.setFont(head.getFont().deriveFont(Font.BOLD, head.getFont().getSize2D() + 3));
        add(head, "growx, wmin 50");
        sentence.setName("absent.sentence");
        sentence.setLineWrap(true);
        sentence.setEditable(false);
        sentence.setOpaque(false);
        add(sentence, "growx, wmin 50");
        spoken.scope().inEachLanguage(this::tell);
    }

    /** The feature that brings the view, when the running department has it. */
    void belongsTo(Optional<String> name) {
        feature = name;
        tell();
    }

    private void tell() {
        head.setText(spoken.say("view.ghost", title.get()));
        sentence.setText(feature.map(name -> spoken.say("view.ghost.feature", name, view.bundle()))
                .orElseGet(() -> spoken.say("view.ghost.todo", view.bundle())));
        sentence.getAccessibleContext().setAccessibleName(head.getText());
    }
}
