package kesi.core.api.help;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.osgi.service.component.annotations.ComponentPropertyType;

/** Metadata of a {@link HelpPart}, as service properties {@code kesi.help.*}. */
@ComponentPropertyType
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface HelpPage {

    /** The prefix of the service properties. */
    String PREFIX_ = "kesi.help.";

    /** The public name, {@code area.word}, for example {@code news.reading}. */
    String id();

    /** What the contents show, usually a key. */
    String title();

    /**
     * The page's text in the bundle, as a path from its root without ending: {@code help/reading} is {@code
     * help/reading.md} in Chinese and {@code help/reading_en.md} in English, in plain Markdown.
     */
    String page();

    /** The views, editors (by record type) and commands whose help it is; F1 there shows it. */
    String[] of() default {};

    /** Its place among the others, small first. */
    int order() default 100;
}
