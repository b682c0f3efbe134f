package kesi.report.ui.viewer;

import javax.swing.JComponent;
import kesi.core.api.text.Language;
import kesi.core.api.text.Message;

/** The texts of the viewer in the language that was chosen. */
final class Words {

    private final Language language;

    Words(Language language) {
        this.language = language;
    }

    String say(String key, Object... arguments) {
        return language.say(text(key, arguments));
    }

    static Message text(String key, Object... arguments) {
        return Message.of(Words.class, key, arguments);
    }

    /** Gives a widget its name for people who hear the screen, and the same as its tool tip. */
    void name(JComponent widget, String key) {
        String name = say(key);
        widget.getAccessibleContext().setAccessibleName(name);
        widget.setToolTipText(name);
    }

    /** A widget that takes no text for HTML. */
    static <W extends JComponent> W plain(W widget) {
        widget.putClientProperty("html.disable", true);
        return widget;
    }
}
