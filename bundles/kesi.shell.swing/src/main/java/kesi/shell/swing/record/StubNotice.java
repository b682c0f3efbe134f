package kesi.shell.swing.record;

import java.awt.Color;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextArea;
import kesi.shell.swing.Texts;
import kesi.shell.swing.look.Icons;
import kesi.shell.swing.scope.Spoken;
import net.miginfocom.swing.MigLayout;

/** Says that the bundle of a record type is absent: its records can be looked at and not changed. */
public final class StubNotice extends JPanel {

    private static final long serialVersionUID = 1L;

    /** A notice in the words of the screen. */
    public StubNotice(Spoken spoken) {
        super(new MigLayout("insets 8 12 8 12, fillx", "[]8[grow, 0::]"));
        setName("stub.notice");
        setBackground(new Color(0xFFF4D6));
        JTextArea text = new JTextArea();
        text.setEditable(false);
        text.setOpaque(false);
        text.setLineWrap(true);
        text.setWrapStyleWord(true);
        text.setBorder(null);
        text.setForeground(new Color(0x5C4700));
        spoken.bind(Texts.of("stub.notice"), text::setText);
        add(new JLabel(Icons.own("info")), "aligny top");
        add(text, "growx, wmin 0");
        setVisible(false);
    }
}
