package kesi.core.api.command;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import kesi.core.api.problem.Problem;
import kesi.core.api.text.Message;

/** Turns arguments into the record that a command or report takes. */
final class ParameterValues {

    private final List<Parameter> parameters;

    ParameterValues(List<Parameter> parameters) {
        this.parameters = parameters;
    }

    /**
     * The record.
     *
     * @throws Problem of kind USAGE that names what does not fit
     */
    <P extends Record> P record(Class<P> type, Map<String, List<String>> arguments) {
        refuseUnknown(arguments);
        RecordComponent[] components = type.getRecordComponents();
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            Parameter parameter = parameters.get(i);
            values[i] = value(parameter, components[i], words(parameter, arguments));
        }
        return create(type, components, values);
    }

    private void refuseUnknown(Map<String, List<String>> arguments) {
        List<String> names = parameters.stream().map(Parameter::name).toList();
        arguments.keySet().stream()
                .filter(name -> !names.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw usage("argument.unknown", name);
                });
    }

    private List<String> words(Parameter parameter, Map<String, List<String>> arguments) {
        List<String> given = arguments.getOrDefault(parameter.name(), List.of());
        if (given.isEmpty() && !parameter.standard().isEmpty()) {
            return List.of(parameter.standard());
        }
        if (given.isEmpty() && parameter.required()) {
            String called = parameter.positional() ? parameter.flag() : "--" + parameter.flag();
            throw usage("argument.missing", called, parameter.label());
        }
        if (given.size() > 1 && !parameter.repeated()) {
            throw usage("argument.twice", parameter.flag());
        }
        return given;
    }

    private static Object value(Parameter parameter, RecordComponent component, List<String> words) {
        Class<?> holder = component.getType();
        if (holder == Map.class) {
            return pairs(parameter, words);
        }
        Class<?> single = ParameterTypes.single(component.getGenericType());
        List<Object> values = words.stream()
                .map(word -> Conversion.convert(single, parameter, word))
                .toList();
        if (holder == List.class) {
            return values;
        }
        if (holder == Optional.class) {
            return values.stream().findFirst();
        }
        return values.isEmpty() ? Boolean.FALSE : values.get(0);
    }

    private static Map<String, String> pairs(Parameter parameter, List<String> words) {
        Map<String, String> pairs = new LinkedHashMap<>();
        for (String word : words) {
            int equals = word.indexOf('=');
            if (equals < 1) {
                throw usage("argument.pair", parameter.flag(), word);
            }
            pairs.put(word.substring(0, equals), word.substring(equals + 1));
        }
        return Collections.unmodifiableMap(pairs);
    }

    private <P extends Record> P create(Class<P> type, RecordComponent[] components, Object[] values) {
        try {
            Constructor<P> constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            throw refused(e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A record's own check of its values is a check of what the person gave. */
    private RuntimeException refused(InvocationTargetException e) {
        if (e.getCause() instanceof IllegalArgumentException cause) {
            return usage("argument.refused", Objects.toString(cause.getMessage(), ""));
        }
        if (e.getCause() instanceof Error error) {
            throw error;
        }
        return e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e);
    }

    private static Problem usage(String key, Object... arguments) {
        return Problem.usage(Message.of(ParameterValues.class, key, arguments));
    }
}
