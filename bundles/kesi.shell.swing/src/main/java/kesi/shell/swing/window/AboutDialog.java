package kesi.shell.swing.window;

import java.awt.Dimension;
import java.awt.Font;
import java.util.List;
import javax.swing.JButton;
import javax.swing.JDialog;
import javax.swing.JFrame;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextArea;
import kesi.core.api.text.Language;
import kesi.shell.swing.Texts;
import kesi.shell.swing.look.Icons;
import kesi.shell.swing.look.PlainTable;
import net.miginfocom.swing.MigLayout;

/** Tells what this is and which bundles are installed. */
final class AboutDialog {

    private final JDialog dialog;

    AboutDialog(JFrame owner, Language language, List<List<String>> bundles) {
        dialog = new JDialog(owner, language.say(Texts.of("menu.about")), true);
        dialog.setName("about");
        dialog.setDefaultCloseOperation(JDialog.DISPOSE_ON_CLOSE);
        JPanel panel = new JPanel(new MigLayout("insets 24, fill, wrap 1, gapy 10", "[grow]", "[][][grow][]"));
        JLabel head = new JLabel(language.say(Texts.of("about.title")), Icons.own("kesi", 40), JLabel.LEADING);
        head.setFont(head.getFont().deriveFont(Font.BOLD, head.getFont().getSize2D() + 8));
        head.setIconTextGap(14);
        panel.add(head);
        JTextArea text = new JTextArea(language.say(Texts.of("about.text", bundles.size())));
        text.setEditable(false);
        text.setOpaque(false);
        text.setLineWrap(true);
        panel.add(text, "growx, wmin 100");
        PlainTable table = new PlainTable();
        table.show(
                List.of(
                        language.say(Texts.of("about.bundle")),
                        language.say(Texts.of("about.version")),
                        language.say(Texts.of("about.state"))),
                bundles);
        panel.add(table.inScroll(), "grow");
        JButton close = new JButton(language.say(Texts.of("about.close")));
        close.addActionListener(event -> dialog.dispose());
        dialog.getRootPane().setDefaultButton(close);
        panel.add(close, "align right");
        dialog.setContentPane(panel);
        dialog.setSize(new Dimension(620, 560));
        dialog.setLocationRelativeTo(owner);
    }

    void open() {
        dialog.setVisible(true);
    }
}
