package kesi.shell.swing.help;

import java.awt.Cursor;
import java.awt.Dimension;
import java.awt.event.KeyAdapter;
import java.awt.event.KeyEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.JTextPane;
import javax.swing.text.BadLocationException;
import javax.swing.text.MutableAttributeSet;
import javax.swing.text.SimpleAttributeSet;
import javax.swing.text.StyleConstants;
import javax.swing.text.StyledDocument;
import kesi.shell.swing.look.Theme;

/**
 * Text that is read: selectable, with links that the mouse and the keyboard follow. Tab goes from link to link and then
 * on, Enter follows the marked one.
 */
final class TextBlock extends JTextPane {

    private static final long serialVersionUID = 1L;
    private static final String LINK = "kesi.link";

    private record Stretch(int from, int to, String link) {}

    private final transient List<Stretch> links = new ArrayList<>();
    private final transient Consumer<String> follow;

    /** A text of that size in points. */
    TextBlock(List<Span> spans, float size, boolean bold, Consumer<String> follow) {
        this.follow = follow;
        setEditable(false);
        setOpaque(false);
        setBorder(null);
        setFocusTraversalKeysEnabled(false);
        setFont(getFont().deriveFont(size));
        for (Span span : spans) {
            append(span, size, bold);
        }
        setCaretPosition(0);
        getAccessibleContext().setAccessibleName(Span.textOf(spans));
        addMouseListener(mouse());
        addMouseMotionListener(mouse());
        addKeyListener(keys());
    }

    private void append(Span span, float size, boolean bold) {
        StyledDocument document = getStyledDocument();
        int from = document.getLength();
        try {
            document.insertString(from, span.text(), look(span, size, bold));
        } catch (BadLocationException e) {
            throw new IllegalStateException(e); // the end of a document is always a place in it
        }
        if (!span.link().isEmpty()) {
            links.add(new Stretch(from, document.getLength(), span.link()));
        }
    }

    private MutableAttributeSet look(Span span, float size, boolean bold) {
        MutableAttributeSet look = new SimpleAttributeSet();
        StyleConstants.setFontFamily(look, getFont().getFamily());
        StyleConstants.setFontSize(look, Math.round(size));
        StyleConstants.setBold(look, bold || span.dress().contains(Span.Dress.BOLD));
        StyleConstants.setItalic(look, span.dress().contains(Span.Dress.ITALIC));
        if (span.dress().contains(Span.Dress.CODE)) {
            StyleConstants.setBackground(look, Theme.color("Panel.background"));
            StyleConstants.setForeground(look, Theme.color("Component.accentColor"));
        }
        if (!span.link().isEmpty()) {
            StyleConstants.setForeground(look, Theme.color("Component.linkColor"));
            StyleConstants.setUnderline(look, true);
            look.addAttribute(LINK, span.link());
        }
        return look;
    }

    /** As high as the text is at the width it has. */
    @Override
    public Dimension getPreferredSize() {
        int width = getWidth() > 0
                ? getWidth()
                : getParent() == null ? 0 : getParent().getWidth();
        if (width > 0) {
            setSize(width, Short.MAX_VALUE);
        }
        return super.getPreferredSize();
    }

    private MouseAdapter mouse() {
        return new MouseAdapter() {
            @Override
            public void mouseClicked(MouseEvent event) {
                linkAt(event).ifPresent(follow);
            }

            @Override
            public void mouseMoved(MouseEvent event) {
                int shape = linkAt(event).isPresent() ? Cursor.HAND_CURSOR : Cursor.TEXT_CURSOR;
                setCursor(Cursor.getPredefinedCursor(shape));
            }
        };
    }

    private java.util.Optional<String> linkAt(MouseEvent event) {
        int place = viewToModel2D(event.getPoint());
        return links.stream()
                .filter(link -> link.from() <= place && place < link.to())
                .map(Stretch::link)
                .findFirst();
    }

    private KeyAdapter keys() {
        return new KeyAdapter() {
            @Override
            public void keyPressed(KeyEvent event) {
                if (event.getKeyCode() == KeyEvent.VK_TAB) {
                    move(event.isShiftDown());
                    event.consume();
                } else if (event.getKeyCode() == KeyEvent.VK_ENTER) {
                    marked().ifPresent(link -> follow.accept(link.link()));
                    event.consume();
                }
            }
        };
    }

    private java.util.Optional<Stretch> marked() {
        return links.stream()
                .filter(link -> link.from() == getSelectionStart() && link.to() == getSelectionEnd())
                .findFirst();
    }

    private void move(boolean back) {
        int now = marked().map(links::indexOf).orElse(back ? links.size() : -1);
        int next = back ? now - 1 : now + 1;
        if (next >= 0 && next < links.size()) {
            select(links.get(next).from(), links.get(next).to());
        } else if (back) {
            transferFocusBackward();
        } else {
            transferFocus();
        }
    }
}
