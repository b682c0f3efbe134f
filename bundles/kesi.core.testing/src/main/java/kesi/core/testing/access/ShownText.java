package kesi.core.testing.access;

import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Insets;
import java.awt.Rectangle;
import java.util.List;
import java.util.stream.Stream;
import javax.swing.AbstractButton;
import javax.swing.Icon;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JTabbedPane;
import javax.swing.SwingUtilities;
import javax.swing.text.JTextComponent;

/** Whether the text of a widget can be read: it has the room it needs, and the font has its characters. */
final class ShownText {

    private ShownText() {}

    static List<String> faults(JComponent widget) {
        return Stream.concat(clipped(widget), missing(widget)).toList();
    }

    private static Stream<String> clipped(JComponent widget) {
        String whole = text(widget);
        if (whole.isBlank()
                || widget.getWidth() == 0
                || !(widget instanceof JLabel || widget instanceof AbstractButton)) {
            return Stream.of();
        }
        boolean told =
                widget.getToolTipText() != null && !widget.getToolTipText().isBlank();
        FontMetrics metrics = widget.getFontMetrics(widget.getFont());
        Insets insets = widget.getInsets();
        Rectangle room = new Rectangle(
                insets.left,
                insets.top,
                widget.getWidth() - insets.left - insets.right,
                widget.getHeight() - insets.top - insets.bottom);
        String shown = laidOut(widget, metrics, whole, room);
        if (!shown.equals(whole) && !told) {
            return Stream.of("cut off, “" + shown + "”");
        }
        return metrics.getAscent() > widget.getHeight() ? Stream.of("lower than its text") : Stream.of();
    }

    private static String laidOut(JComponent widget, FontMetrics metrics, String whole, Rectangle room) {
        Rectangle icon = new Rectangle();
        Rectangle text = new Rectangle();
        if (widget instanceof JLabel label) {
            return SwingUtilities.layoutCompoundLabel(
                    label,
                    metrics,
                    whole,
                    label.getIcon(),
                    label.getVerticalAlignment(),
                    label.getHorizontalAlignment(),
                    label.getVerticalTextPosition(),
                    label.getHorizontalTextPosition(),
                    room,
                    icon,
                    text,
                    label.getIconTextGap());
        }
        AbstractButton button = (AbstractButton) widget;
        Icon shown = button.getIcon();
        return SwingUtilities.layoutCompoundLabel(
                button,
                metrics,
                whole,
                shown,
                button.getVerticalAlignment(),
                button.getHorizontalAlignment(),
                button.getVerticalTextPosition(),
                button.getHorizontalTextPosition(),
                room,
                icon,
                text,
                button.getIconTextGap());
    }

    private static Stream<String> missing(JComponent widget) {
        Font font = widget.getFont();
        return Stream.concat(Stream.of(text(widget)), titles(widget))
                .map(text -> text.replaceAll("\\p{Cntrl}", ""))
                .filter(text -> font != null && font.canDisplayUpTo(text) >= 0)
                .map(text -> "character missing in “" + text.substring(font.canDisplayUpTo(text)) + "”");
    }

    private static Stream<String> titles(JComponent widget) {
        if (!(widget instanceof JTabbedPane tabs)) {
            return Stream.of();
        }
        return Stream.iterate(0, i -> i < tabs.getTabCount(), i -> i + 1).map(tabs::getTitleAt);
    }

    private static String text(JComponent widget) {
        String text = "";
        if (widget instanceof JLabel label) {
            text = label.getText();
        } else if (widget instanceof AbstractButton button) {
            text = button.getText();
        } else if (widget instanceof JTextComponent area && area.getDocument().getLength() < 20_000) {
            text = area.getText();
        }
        return text == null ? "" : text;
    }
}
