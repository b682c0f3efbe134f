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

    /**
     * What menus and the palette show, usually a key such as {@code %command.import}. Where the catalog also has a text
     * {@code command.import.example}, help shows it: command lines without the name of the script, one a line, each
     * followed by {@code #} and what it does.
     */
    String title();

    /** One sentence for help; empty: the title. */
    String help() default "";

    /** The menu's path, words parted by {@code /}, for example {@code file/import}; empty: in no menu. */
    String menu() default "";

    /** The key stroke, as {@code javax.swing.KeyStroke} reads it, for example {@code ctrl shift I}; empty: none. */
    String keys() default "";

    /** Whether it changes what is stored; such commands take part in the policy of roles. */
    boolean changes() default false;

    /**
     * Who may run it where a policy names roles: any of {@code analyst}, {@code editor}, {@code judge}, {@code keeper},
     * {@code it}. Without it a command that {@link #changes} asks for an editor, and any other for nobody.
     */
    String[] roles() default {};

    /**
     * What must be there before it can run, told to people as the reason when it is not; all of: {@code store}, {@code
     * search}, {@code selection} (any record is selected), {@code selection:TYPE} (a record of the type leads the
     * selection), {@code editor} (an editor is in front), {@code view:ID} (the view is in front).
     */
    String[] needs() default {};

    /**
     * Whether Undo takes back everything that it committed as one step, which bears its title. Without it each batch is
     * a step of its own and bears the batch's reason.
     */
    boolean undo() default false;

    /** Where it stands in the tool bar: {@code main}, or the id of a view for that view's own bar; empty: nowhere. */
    String toolbar() default "";

    /** An SVG in the bundle, as a path from its root; empty: none. */
    String icon() default "";
}
