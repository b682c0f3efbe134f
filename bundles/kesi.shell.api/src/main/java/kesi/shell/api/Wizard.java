package kesi.shell.api;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.osgi.service.component.annotations.ComponentPropertyType;

/** Metadata of a {@link WizardPart}, as service properties {@code kesi.wizard.*}. */
@ComponentPropertyType
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Wizard {

    /** The prefix of the service properties. */
    String PREFIX_ = "kesi.wizard.";

    /** The public name, {@code area.word}, for example {@code news.first-page}. */
    String id();

    /** What lists show, usually a key. */
    String title();

    /** One sentence about what it leads to, usually a key; empty: what the command says. */
    String help() default "";

    /** The menu's path, words parted by {@code /}. */
    String menu() default "file/new";

    /** An SVG in the bundle, as a path from its root; empty: none. */
    String icon() default "";

    /** The command whose parameters it asks for and which it runs at the end. */
    String command();

    /**
     * Its pages in order, each the page's title, a colon and the names of the parameters it asks for, parted by blanks:
     * {@code %wizard.source: file encoding}. Parameters named on no page keep their standard values.
     */
    String[] pages();

    /**
     * A parameter of the command that makes it only look and change nothing; the last page then shows what the command
     * answers with it. Empty: the last page shows what was entered.
     */
    String preview() default "";
}
