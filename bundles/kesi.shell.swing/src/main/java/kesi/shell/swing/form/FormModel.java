package kesi.shell.swing.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kesi.core.api.command.Param;
import kesi.core.api.command.Parameter;
import kesi.core.api.text.Message;
import kesi.core.api.value.Ref;

/**
 * A form for parameters without its widgets: which fields there are, what stands in them at first, and whether what
 * was entered fits. The sentences are those of the command line. Immutable.
 *
 * @param fields in the order of the parameters
 */
public record FormModel(List<Field> fields) {

    /** How a field takes its value. */
    public enum Editor {
        LINE,
        LINES,
        PAIRS,
        CHECK,
        CHOICE,
        PATHS,
        RECORDS
    }

    /**
     * One field.
     *
     * @param words what stands in it at first, as on the command line
     * @param given whether that was given and is more than the standard value
     */
    public record Field(Parameter parameter, Editor editor, List<String> words, boolean given) {

        public Field {
            words = List.copyOf(words);
        }
    }

    /** A value that does not fit. */
    public record Refused(Field field, Message reason) {}

    public FormModel {
        fields = List.copyOf(fields);
    }

    /**
     * A form.
     *
     * @param given values that are known already, by parameter name
     * @param selection the selected records: those of a parameter's type are proposed
     */
    public static FormModel of(List<Parameter> parameters, Map<String, List<String>> given, List<Ref> selection) {
        return new FormModel(parameters.stream()
                .map(parameter -> field(parameter, given.getOrDefault(parameter.name(), List.of()), selection))
                .toList());
    }

    /** Whether nothing needs to be asked: each parameter is given or proposed by the selection. */
    public boolean complete() {
        return fields.stream().allMatch(Field::given);
    }

    /** What stands in the fields at first, as arguments. */
    public Map<String, List<String>> arguments() {
        Map<String, List<String>> arguments = new LinkedHashMap<>();
        fields.stream()
                .filter(field -> !field.words().isEmpty())
                .forEach(field -> arguments.put(field.parameter().name(), field.words()));
        return arguments;
    }

    /** The first of these fields whose words do not fit; what is not entered counts as not given. */
    public static Optional<Refused> refused(List<Field> asked, Map<String, List<String>> entered) {
        return asked.stream()
                .flatMap(field -> field
                        .parameter()
                        .refusal(entered.getOrDefault(field.parameter().name(), List.of()))
                        .map(reason -> new Refused(field, reason))
                        .stream())
                .findFirst();
    }

    private static Field field(Parameter parameter, List<String> given, List<Ref> selection) {
        List<String> known = given.isEmpty() ? proposed(parameter, selection) : given;
        List<String> standard = parameter.standard().isEmpty() ? List.of() : List.of(parameter.standard());
        return new Field(parameter, editor(parameter), known.isEmpty() ? standard : known, !known.isEmpty());
    }

    private static List<String> proposed(Parameter parameter, List<Ref> selection) {
        String type = parameter.recordType();
        if (type.isEmpty()) {
            return List.of();
        }
        return selection.stream()
                .filter(ref -> type.equals(Param.ANY_RECORD) || type.equals(ref.type()))
                .limit(parameter.repeated() ? Long.MAX_VALUE : 1)
                .map(ref -> parameter.type() == Parameter.Type.RECORD ? ref.toString() : ref.id())
                .toList();
    }

    private static Editor editor(Parameter parameter) {
        if (!parameter.recordType().isEmpty() || parameter.type() == Parameter.Type.RECORD) {
            return Editor.RECORDS;
        }
        if (parameter.type() == Parameter.Type.PATH) {
            return Editor.PATHS;
        }
        return switch (parameter.type()) {
            case BOOLEAN -> Editor.CHECK;
            case PAIR -> Editor.PAIRS;
            case CHOICE -> parameter.repeated() ? Editor.LINES : Editor.CHOICE;
            default -> parameter.repeated() ? Editor.LINES : Editor.LINE;
        };
    }
}
