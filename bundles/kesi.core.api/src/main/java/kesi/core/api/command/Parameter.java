package kesi.core.api.command;

import java.util.List;
import java.util.Optional;
import kesi.core.api.problem.Problem;
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
 * @param choiceLabels what forms show for each of the choices, in their order
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
        String recordType,
        List<Message> choiceLabels) {

    public Parameter {
        choices = List.copyOf(choices);
        choiceLabels = List.copyOf(choiceLabels);
    }

    /** A parameter whose choices are shown as their words. */
    public Parameter(
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
        this(
                name,
                flag,
                label,
                type,
                positional,
                required,
                repeated,
                standard,
                choices,
                path,
                recordType,
                choices.stream().map(Message::literal).toList());
    }

    /**
     * Why these words do not fit, in the very sentence that running the command with them would give; empty when they
     * do. Needs no class of the command. What several parameters must be together only the command itself knows.
     *
     * @param words as on the command line; none when nothing was given
     */
    public Optional<Message> refusal(List<String> words) {
        try {
            ParameterWords.check(this, words);
            return Optional.empty();
        } catch (Problem e) {
            return Optional.of(e.sentence());
        }
    }

    /** The kinds of value that a parameter may have. */
    public enum Type {
        TEXT,
        INTEGER,
        DECIMAL,
        BOOLEAN,
        PATH,
        DATE,
        WHEN,
        RECORD,
        CHOICE,
        PAIR
    }
}
