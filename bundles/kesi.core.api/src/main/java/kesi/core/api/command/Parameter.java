package kesi.core.api.command;

import java.util.List;
import kesi.core.api.text.Message;

/**
 * One parameter of a command, for forms and help.
 *
 * @param name the component's name in the parameter record
 * @param flag the name on the command line without dashes, for example {@code issue-date}
 * @param label what forms show
 * @param type the kind of value
 * @param positional whether its place and not a flag gives it
 * @param required whether it must be given
 * @param repeated whether it may be given more than once
 * @param standard the value when none is given, as on the command line, or empty
 * @param choices the allowed words of a closed choice, otherwise empty
 * @param path what a path is for
 * @param recordType the record type whose ids it takes, or empty
 */
public record Parameter(
        String name,
        String flag,
        Message label,
        Type type,
        boolean positional,
        boolean required,
        boolean repeated,
        String standard,
        List<String> choices,
        Param.PathUse path,
        String recordType) {

    public Parameter {
        choices = List.copyOf(choices);
    }

    /** The kinds of value that a parameter may have. */
    public enum Type {
        TEXT,
        INTEGER,
        DECIMAL,
        BOOLEAN,
        PATH,
        DATE,
        CHOICE,
        PAIR
    }
}
