package kesi.core.api.command;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
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
            values[i] = value(
                    parameter,
                    components[i],
                    ParameterWords.given(parameter, arguments.getOrDefault(parameter.name(), List.of())));
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

    private static Object value(Parameter parameter, RecordComponent component, List<String> words) {
        Class<?> holder = component.getType();
        if (holder == Map.class) {
            return ParameterWords.pairs(parameter, words);
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
