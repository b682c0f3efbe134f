package kesi.shell.swing.scope;

import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.swing.AbstractButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import kesi.core.api.text.Language;
import kesi.core.api.text.Message;
import kesi.shell.api.Scope;
import kesi.shell.swing.Texts;

/** Puts texts on widgets and keeps them in the person's language while the scope lasts. */
public record Spoken(Language language, Scope scope) {

    /** The text of a key now. */
    public String say(String key, Object... arguments) {
        return language.say(Texts.of(key, arguments));
    }

    /** Hands the message's text over now and after each change of language. */
    public void bind(Message message, Consumer<String> target) {
        scope.inEachLanguage(() -> target.accept(language.say(message)));
    }

    /** As {@link #bind(Message, Consumer)}, for a message that is asked for anew each time. */
    public void bind(Supplier<Message> message, Consumer<String> target) {
        scope.inEachLanguage(() -> target.accept(language.say(message.get())));
    }

    /** A label with a text of this bundle. */
    public JLabel label(String key) {
        JLabel label = new JLabel();
        bind(Texts.of(key), label::setText);
        return label;
    }

    /** Gives a button its text. */
    public <B extends AbstractButton> B text(B button, String key) {
        bind(Texts.of(key), button::setText);
        return button;
    }

    /** Gives a widget its tool tip and its name for people who cannot see it. */
    public <C extends JComponent> C named(C widget, String key) {
        bind(Texts.of(key), text -> {
            widget.setToolTipText(text);
            widget.getAccessibleContext().setAccessibleName(text);
        });
        return widget;
    }
}
