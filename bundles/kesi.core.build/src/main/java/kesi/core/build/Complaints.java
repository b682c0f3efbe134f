package kesi.core.build;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import javax.annotation.processing.Messager;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic;

/** Tells mistakes as errors of the compiler, at the place in the source, in the compiler's language. */
final class Complaints {

    private final Messager messager;
    private final ResourceBundle texts;

    Complaints(Messager messager, Locale locale) {
        this.messager = messager;
        Locale language = locale.getLanguage().equals("zh") ? Locale.ROOT : Locale.ENGLISH;
        this.texts = ResourceBundle.getBundle(
                "kesi.core.build.messages",
                language,
                Complaints.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** A mistake in one value of an annotation, or in the annotation as a whole. */
    void about(Contribution contribution, Mark mark, String value, String key, Object... arguments) {
        messager.printMessage(
                Diagnostic.Kind.ERROR,
                text(key, arguments),
                contribution.type(),
                mark.mirror(),
                mark.value(value).orElse(null));
    }

    /** A mistake in something that is declared. */
    void about(Element element, String key, Object... arguments) {
        messager.printMessage(Diagnostic.Kind.ERROR, text(key, arguments), element);
    }

    private String text(String key, Object... arguments) {
        return new MessageFormat(texts.getString(key), texts.getLocale()).format(arguments);
    }
}
