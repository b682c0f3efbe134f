package kesi.news.ui.reader;

import java.awt.Color;
import java.awt.Font;
import java.awt.Point;
import java.awt.event.MouseEvent;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import javax.swing.JTextPane;
import javax.swing.JToolTip;
import javax.swing.text.BadLocationException;
import javax.swing.text.DefaultHighlighter.DefaultHighlightPainter;
import javax.swing.text.SimpleAttributeSet;
import javax.swing.text.StyleConstants;
import javax.swing.text.StyledDocument;
import javax.swing.text.StyledEditorKit;

/** Shows a text with its marks; it never takes a text for markup. */
final class MarkedPane extends JTextPane {
    private static final long serialVersionUID = 1L;
    private static final Color EVIDENCE = new Color(255, 196, 0, 150);
    private static final Color JOINED = new Color(220, 60, 50, 70);
    private static final Color PERSON = new Color(60, 130, 220, 60);
    private static final Color ORGANISATION = new Color(60, 170, 90, 55);
    private static final Color REGION = new Color(150, 100, 200, 55);
    private static final float SPACING = 0.35f;
    private static final int LARGER = 6;

    private transient List<ReaderText.Mark> marks = List.of();

    MarkedPane() {
        putClientProperty("html.disable", Boolean.TRUE);
        setEditorKit(new StyledEditorKit());
        setEditable(false);
        setToolTipText("");
    }

    void show(ReaderText text, Optional<int[]> evidence, boolean withMarks) {
        marks = text.marks();
        setText(text.text());
        styleAll();
        getHighlighter().removeAllHighlights();
        evidence.ifPresent(range -> highlight(range[0], range[1], EVIDENCE));
        if (withMarks) {
            marks.forEach(this::highlight);
        }
        setCaretPosition(0);
        evidence.ifPresent(range -> scrollTo(range[0]));
    }

    @Override
    public String getToolTipText(MouseEvent event) {
        int at = viewToModel2D(new Point(event.getX(), event.getY()));
        return marks.stream()
                .filter(mark ->
                        mark.start() <= at && at < mark.end() && !mark.tip().isEmpty())
                .map(ReaderText.Mark::tip)
                .findFirst()
                .orElse("");
    }

    @Override
    public JToolTip createToolTip() {
        JToolTip tip = super.createToolTip();
        tip.putClientProperty("html.disable", Boolean.TRUE);
        return tip;
    }

    private void styleAll() {
        StyledDocument document = getStyledDocument();
        SimpleAttributeSet body = new SimpleAttributeSet();
        StyleConstants.setLineSpacing(body, SPACING);
        document.setParagraphAttributes(0, document.getLength(), body, false);
        // A new text takes over the looks of the old one's first character, which is the title.
        document.setCharacterAttributes(0, document.getLength(), new SimpleAttributeSet(), true);
        for (ReaderText.Mark mark : marks) {
            document.setCharacterAttributes(mark.start(), mark.end() - mark.start(), style(mark.look()), true);
        }
    }

    private SimpleAttributeSet style(ReaderText.Look look) {
        SimpleAttributeSet style = new SimpleAttributeSet();
        Font font = getFont();
        switch (look) {
            case TITLE, GENERATED -> {
                StyleConstants.setFontSize(style, font.getSize() + LARGER);
                StyleConstants.setBold(style, true);
                StyleConstants.setItalic(style, look == ReaderText.Look.GENERATED);
            }
            case HEADING, KICKER -> StyleConstants.setBold(style, true);
            case BYLINE, CAPTION -> StyleConstants.setItalic(style, true);
            default -> {}
        }
        return style;
    }

    private void highlight(ReaderText.Mark mark) {
        Optional<Color> color = switch (mark.look()) {
            case JOIN -> Optional.of(JOINED);
            case PERSON -> Optional.of(PERSON);
            case ORGANISATION -> Optional.of(ORGANISATION);
            case REGION -> Optional.of(REGION);
            default -> Optional.empty();
        };
        color.ifPresent(paint -> highlight(mark.start(), mark.end(), paint));
    }

    private void highlight(int start, int end, Color color) {
        try {
            getHighlighter().addHighlight(start, end, new DefaultHighlightPainter(color));
        } catch (BadLocationException e) {
            throw new IllegalStateException("A mark lies outside its text: " + start + " to " + end, e);
        }
    }

    private void scrollTo(int at) {
        setCaretPosition(at);
        try {
            Rectangle2D place = modelToView2D(at);
            if (place != null) {
                scrollRectToVisible(place.getBounds());
            }
        } catch (BadLocationException e) {
            throw new IllegalStateException("A passage lies outside its text: " + at, e);
        }
    }
}
