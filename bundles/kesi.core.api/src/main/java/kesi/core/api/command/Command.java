package kesi.core.api.command;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.osgi.service.component.annotations.ComponentPropertyType;

/**
 * Metadata of a {@link Handler}, as service properties {@code kesi.command.*}. Texts that start with {@code %} are keys
 * of the bundle's catalog.
 */
@ComponentPropertyType
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Command {

    /** The prefix of the service properties. */
    String PREFIX_ = "kesi.command.";

    /** The public name, {@code scope:word}, for example {@code news:import}. */
    String name();

    /** What menus and the palette show, usually a key such as {@code %command.import}. */
    String title();

    /** One sentence for help; empty: the title. */
    String help() default "";

    /** The menu's path, words parted by {@code /}, for example {@code file/import}; empty: in no menu. */
    String menu() default "";

    /** The key stroke, as {@code javax.swing.KeyStroke} reads it, for example {@code ctrl shift I}; empty: none. */
    String keys() default "";

    /** Whether it changes what is stored; such commands take part in the policy of roles. */
    boolean changes() default false;
}
