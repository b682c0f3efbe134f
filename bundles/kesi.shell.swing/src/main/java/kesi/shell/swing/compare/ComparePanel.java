package kesi.shell.swing.compare;

import java.awt.Color;
import java.util.List;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JTextPane;
import javax.swing.text.AttributeSet;
import javax.swing.text.BadLocationException;
import javax.swing.text.SimpleAttributeSet;
import javax.swing.text.StyleConstants;
import kesi.record.api.compare.Difference;
import kesi.record.api.compare.TextDiff;
import kesi.record.api.compare.TextDiff.Piece;
import kesi.shell.swing.Texts;
import kesi.shell.swing.look.Scroll;
import kesi.shell.swing.look.ScrollWidth;
import kesi.shell.swing.look.Theme;
import kesi.shell.swing.look.Tinted;
import kesi.shell.swing.scope.Spoken;
import net.miginfocom.swing.MigLayout;

/** Shows differences: a sign, the place, and both texts in one; what went is struck through, what came underlined. */
public final class ComparePanel {

    private final Spoken spoken;
    private final ScrollWidth paper = new ScrollWidth(
            new MigLayout("insets 12, fillx, wrap 3, gapy 8", "[center, 18!]8[left, 60:pref:160]12[grow, 0::]"));

    /** A panel without differences. */
    public ComparePanel(Spoken spoken) {
        this.spoken = spoken;
        paper.setName("compare");
    }

    /** The panel with scroll bars. */
    public JComponent widget() {
        return new Scroll(paper);
    }

    /** Shows these differences. */
    public void show(List<Compared> differences) {
        paper.removeAll();
        if (differences.isEmpty()) {
            paper.add(new Tinted(spoken.say("compare.same"), Tinted.QUIET), "span 3, align center, gaptop 24");
        }
        differences.forEach(this::add);
        paper.revalidate();
        paper.repaint();
    }

    private void add(Compared one) {
        JLabel sign = new JLabel(one.kind().sign());
        sign.setForeground(color(one.kind()));
        sign.setFont(sign.getFont().deriveFont(java.awt.Font.BOLD));
        String said = spoken.say("compare." + one.kind().name().toLowerCase(java.util.Locale.ROOT));
        sign.getAccessibleContext().setAccessibleName(said);
        sign.setToolTipText(said);
        JLabel place = new JLabel(one.place());
        place.setToolTipText(one.place());
        JTextPane text = text(one.pieces());
        place.setLabelFor(text);
        paper.add(sign, "aligny top");
        paper.add(place, "aligny top, wmin 0");
        paper.add(text, "growx, wmin 0");
    }

    private JTextPane text(List<Piece> pieces) {
        JTextPane pane = new JTextPane();
        pane.setName("compare.text");
        pane.setEditable(false);
        pane.setOpaque(false);
        pane.setBorder(null);
        for (Piece piece : pieces) {
            append(pane, piece);
        }
        return pane;
    }

    /** Without colours the signs in the text still say it: [−…−] went, [+…+] came. */
    private static void append(JTextPane pane, Piece piece) {
        String sign = piece.kind() == TextDiff.Kind.ADDED ? "+" : "\u2212";
        String text = piece.kind() == TextDiff.Kind.SAME ? piece.text() : sign + piece.text();
        try {
            pane.getStyledDocument().insertString(pane.getStyledDocument().getLength(), text, style(piece.kind()));
        } catch (BadLocationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static AttributeSet style(TextDiff.Kind kind) {
        SimpleAttributeSet style = new SimpleAttributeSet();
        if (kind != TextDiff.Kind.SAME) {
            boolean added = kind == TextDiff.Kind.ADDED;
            StyleConstants.setForeground(style, color(added ? Difference.Kind.ADDED : Difference.Kind.REMOVED));
            StyleConstants.setUnderline(style, added);
            StyleConstants.setStrikeThrough(style, !added);
        }
        return style;
    }

    private static Color color(Difference.Kind kind) {
        return switch (kind) {
            case ADDED -> Theme.color("Actions.Green");
            case REMOVED -> Theme.color("Actions.Red");
            case CHANGED -> Theme.color("Actions.Blue");
        };
    }

    /** The heading of a comparison. */
    public static String heading(Spoken spoken, long from, long to) {
        return spoken.language().say(Texts.of("compare.versions", from, to));
    }
}
