package kesi.shell.swing.window;

import java.awt.Font;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import kesi.core.api.text.Language;
import kesi.shell.swing.Texts;
import kesi.shell.swing.look.Icons;
import kesi.shell.swing.problem.Sentences;
import net.miginfocom.swing.MigLayout;

/** Stands where a view could not be made: what happened, the details, and another try. */
final class BrokenView extends JPanel {

    private static final long serialVersionUID = 1L;

    BrokenView(String title, Throwable reason, Language language, Runnable retry) {
        super(new MigLayout("insets 24, fillx, wrap 1, gapy 10", "[grow]", "[][][grow][]"));
        setName("broken");
        JLabel head =
                new JLabel(language.say(Texts.of("view.broken", title)), Icons.own("warning", 20), JLabel.LEADING);
        head.setFont(head.getFont().deriveFont(Font.BOLD, head.getFont().getSize2D() + 3));
        add(head, "growx");
        JTextArea sentence = new JTextArea(language.say(Sentences.of(reason)));
        sentence.setLineWrap(true);
        sentence.setEditable(false);
        sentence.setOpaque(false);
        add(sentence, "growx, wmin 50");
        JTextArea details = new JTextArea(Sentences.details(reason));
        details.setEditable(false);
        details.setCaretPosition(0);
        add(new JScrollPane(details), "grow, wmin 50, hmin 60");
        JButton again = new JButton(language.say(Texts.of("view.retry")));
        again.setName("retry");
        again.addActionListener(event -> retry.run());
        add(again);
    }
}
