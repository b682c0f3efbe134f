package kesi.core.api.command;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * One parameter of a command: put on a component of its parameter record. The flag is the component's name in kebab
 * case ({@code issueDate} is {@code --issue-date}). Types: String, int, long, boolean, BigDecimal, Path, LocalDate,
 * enums, {@link kesi.core.api.value.When},
 * {@link kesi.core.api.value.Ref}, {@code Optional} of these, {@code List} of these (may be repeated), and
 * {@code Map<String, String>} (repeated {@code K=V}). Anything that is neither Optional, List, Map nor boolean and has
 * no standard value is required.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Param {

    /** What the form and help show, usually a key such as {@code %param.publication}. */
    String label();

    /** Whether it is given by its place on the command line, in the order of the record, and not by a flag. */
    boolean positional() default false;

    /** The value when none is given, written as on the command line; empty: none. */
    String standard() default "";

    /** What a path is for; a form then offers a chooser. */
    PathUse path() default PathUse.NONE;

    /** The record type of a parameter that takes the id of any record. */
    String ANY_RECORD = "*";

    /**
     * The record type whose ids a text parameter takes, for example {@code news.item}, or {@code *} for any; a form
     * then offers a picker and proposes what is selected.
     */
    String recordType() default "";

    /** What a path is for. */
    enum PathUse {
        NONE,
        OPEN,
        OPEN_ANY,
        SAVE,
        FOLDER
    }
}
