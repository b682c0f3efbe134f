package kesi.core.gogo;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kesi.core.api.command.Parameter;

/** A command on one line: what must stand there, and in brackets what may. */
final class Synopsis {

    private Synopsis() {}

    /** The name, the places, then the flags. */
    static String of(String name, List<Parameter> parameters) {
        Stream<String> places =
                parameters.stream().filter(Parameter::positional).map(Synopsis::place);
        Stream<String> flags =
                parameters.stream().filter(parameter -> !parameter.positional()).map(Synopsis::flag);
        return Stream.concat(Stream.of(name), Stream.concat(places, flags)).collect(Collectors.joining(" "));
    }

    /** One parameter as the head of its own line. */
    static String option(Parameter parameter) {
        return parameter.positional() ? place(parameter) : "--" + parameter.flag() + value(parameter);
    }

    private static String place(Parameter parameter) {
        return bracketed(parameter, parameter.flag().toUpperCase(Locale.ROOT));
    }

    private static String flag(Parameter parameter) {
        return bracketed(parameter, "--" + parameter.flag() + value(parameter));
    }

    private static String bracketed(Parameter parameter, String shown) {
        String whole = shown + (parameter.repeated() ? " …" : "");
        return parameter.required() ? whole : "[" + whole + "]";
    }

    private static String value(Parameter parameter) {
        if (parameter.type() == Parameter.Type.BOOLEAN) {
            return "";
        }
        String kind = parameter.type().name();
        return " " + (parameter.choices().isEmpty() ? kind : String.join("|", parameter.choices()));
    }
}
