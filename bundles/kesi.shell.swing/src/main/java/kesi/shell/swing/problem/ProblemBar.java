package kesi.shell.swing.problem;

import java.awt.Color;
import java.awt.Cursor;
import java.awt.Toolkit;
import java.awt.datatransfer.StringSelection;
import java.util.function.Consumer;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextArea;
import kesi.shell.swing.look.Icons;
import kesi.shell.swing.problem.Problems.Said;
import kesi.shell.swing.scope.Spoken;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;

/** A strip that says the last problem in a sentence until it is closed. */
public final class ProblemBar extends JPanel {

    private static final long serialVersionUID = 1L;
    private static final Color PAPER = new Color(0xFDE8E4);
    private static final Color INK = new Color(0x7A1F17);

    private final transient Spoken spoken;
    private final transient Consumer<Said> details;
    private final JTextArea sentence = new JTextArea();
    private transient @Nullable Said shown;

    /**
     * A strip that follows these problems; hidden while there is nothing to say.
     *
     * @param details shows one in full
     */
    public ProblemBar(Problems problems, Spoken spoken, Consumer<Said> details) {
        super(new MigLayout("insets 6 12 6 8, fillx", "[]8[grow]8[][][]"));
        this.spoken = spoken;
        this.details = details;
        setName("problem.bar");
        setBackground(PAPER);
        setBorder(BorderFactory.createMatteBorder(1, 0, 1, 0, new Color(0xE9B4AC)));
        sentence.setName("problem.sentence");
        sentence.setLineWrap(true);
        sentence.setEditable(false);
        sentence.setOpaque(false);
        sentence.setForeground(INK);
        add(new JLabel(Icons.own("warning")));
        add(sentence, "growx, wmin 50");
        add(button("problem.details", this::showDetails));
        add(button("problem.copy", this::copy));
        add(button("problem.dismiss", () -> setVisible(false)));
        setVisible(false);
        spoken.scope()
                .keep(problems.onChange(
                        () -> spoken.scope().onScreen(() -> problems.last().ifPresent(this::say))));
        spoken.scope().inEachLanguage(this::retell);
    }

    private JButton button(String key, Runnable action) {
        JButton button = spoken.text(new JButton(), key);
        button.setName("problem.bar." + key.substring(key.indexOf('.') + 1));
        button.putClientProperty("JButton.buttonType", "borderless");
        button.setForeground(INK);
        button.setCursor(Cursor.getPredefinedCursor(Cursor.HAND_CURSOR));
        button.addActionListener(event -> action.run());
        return button;
    }

    private void say(Said said) {
        shown = said;
        retell();
        setVisible(true);
        revalidate();
    }

    private void retell() {
        Said said = shown;
        if (said != null) {
            sentence.setText(spoken.language().say(said.sentence()));
            sentence.getAccessibleContext().setAccessibleName(sentence.getText());
        }
    }

    private void showDetails() {
        Said said = shown;
        if (said != null) {
            details.accept(said);
        }
    }

    private void copy() {
        Said said = shown;
        if (said != null) {
            String text = spoken.language().say(said.sentence()) + "\n\n" + said.details();
            Toolkit.getDefaultToolkit().getSystemClipboard().setContents(new StringSelection(text), null);
        }
    }
}
