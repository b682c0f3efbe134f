package kesi.core.gogo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import kesi.core.api.command.Outcome;
import kesi.core.api.command.Parameter;
import kesi.core.api.text.Message;

/**
 * The parameters of a command as a JSON schema (draft 2020-12): an object with a property for each parameter.
 *
 * @param say the language of titles
 */
record Schema(Function<Message, String> say) {

    private static final String DRAFT = "https://json-schema.org/draft/2020-12/schema";

    Map<String, Object> of(String command, List<Parameter> parameters) {
        Map<String, Object> properties = new LinkedHashMap<>();
        parameters.forEach(parameter -> properties.put(parameter.name(), property(parameter)));
        return Outcome.tree(
                "$schema",
                DRAFT,
                "title",
                command,
                "type",
                "object",
                "properties",
                properties,
                "required",
                parameters.stream()
                        .filter(Parameter::required)
                        .map(Parameter::name)
                        .toList(),
                "additionalProperties",
                false);
    }

    private Map<String, Object> property(Parameter parameter) {
        Map<String, Object> one = value(parameter);
        if (parameter.type() == Parameter.Type.PAIR) {
            one = Outcome.tree("type", "object", "additionalProperties", one);
        } else if (parameter.repeated()) {
            one = Outcome.tree("type", "array", "items", one);
        }
        one.put("title", say.apply(parameter.label()));
        if (!parameter.standard().isEmpty()) {
            one.put("default", standard(parameter));
        }
        return one;
    }

    private static Map<String, Object> value(Parameter parameter) {
        Map<String, Object> value = Outcome.tree("type", type(parameter));
        switch (parameter.type()) {
            case DATE -> value.put("format", "date");
            case CHOICE -> value.put("enum", parameter.choices());
            case PATH, WHEN, RECORD ->
                value.put("format", parameter.type().name().toLowerCase(java.util.Locale.ROOT));
            default -> {}
        }
        if (!parameter.recordType().isEmpty()) {
            value.put("x-record-type", parameter.recordType());
        }
        return value;
    }

    private static String type(Parameter parameter) {
        return switch (parameter.type()) {
            case INTEGER -> "integer";
            case DECIMAL -> "number";
            case BOOLEAN -> "boolean";
            default -> "string";
        };
    }

    private static Object standard(Parameter parameter) {
        return switch (parameter.type()) {
            case INTEGER -> Long.valueOf(parameter.standard());
            case DECIMAL -> new java.math.BigDecimal(parameter.standard());
            case BOOLEAN -> Boolean.valueOf(parameter.standard());
            default -> parameter.standard();
        };
    }
}
