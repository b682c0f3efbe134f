package kesi.launcher;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The launcher's own texts in one language. Immutable. */
public final class Texts {
    private final Locale locale;
    private final ResourceBundle patterns;

    /** Texts in the given language: Chinese unless it is English. */
    public Texts(Language language) {
        locale = language == Language.EN ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
        patterns = ResourceBundle.getBundle(
                "kesi.launcher.messages",
                locale,
                Texts.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** The sentence as a person reads it. */
    public String say(Sentence sentence) {
        return say(sentence.key(), sentence.values().toArray());
    }

    /** The text of a key with its values filled in; numbers are shown without grouping. */
    public String say(String key, Object... values) {
        Object[] shown = new Object[values.length];
        for (int i = 0; i < values.length; i++) {
            shown[i] = values[i] instanceof Sentence inner ? say(inner) : values[i].toString();
        }
        return new MessageFormat(patterns.getString(key), locale).format(shown);
    }
}
