package kesi.core.api.command;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import kesi.core.api.problem.Problem;
import kesi.core.api.text.Catalog;
import kesi.core.api.text.Message;

/**
 * A parameter record as commands and reports use it: describes its components for forms and help and builds it
 * from words
 * as they are written on the command line. Immutable; keeps its class and nothing else.
 */
public final class ParameterRecord<P extends Record> {

    private final Class<P> type;

    private ParameterRecord(Class<P> type) {
        this.type = type;
    }

    /** The parameter record of that class; every component must carry {@link Param}. */
    public static <P extends Record> ParameterRecord<P> of(Class<P> type) {
        return new ParameterRecord<>(type);
    }

    /**
     * The parameter record that a class names in its generic interface, such as {@code Handler<P>} or {@code
     * Report<P>}.
     */
    public static ParameterRecord<?> namedBy(Class<?> contribution, Class<?> contract) {
        return of(ParameterTypes.argument(contribution, contract));
    }

    /** The parameters in the order of the record, with labels from the given catalog. */
    public List<Parameter> describe(Catalog texts) {
        return Arrays.stream(type.getRecordComponents())
                .map(component -> ParameterTypes.describe(component, texts))
                .toList();
    }

    /**
     * Builds the record.
     *
     * @param arguments values by parameter name; a repeated parameter has several
     * @throws Problem of kind USAGE when a name is unknown, a value is missing or does not fit
     */
    public P read(Map<String, List<String>> arguments) {
        RecordComponent[] components = type.getRecordComponents();
        List<String> names =
                Arrays.stream(components).map(RecordComponent::getName).toList();
        arguments.keySet().stream()
                .filter(name -> !names.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw Problem.usage(Message.of(ParameterRecord.class, "parameter.unknown", name));
                });
        Object[] values = Arrays.stream(components)
                .map(component ->
                        ParameterValues.read(component, arguments.getOrDefault(component.getName(), List.of())))
                .toArray();
        return build(components, values);
    }

    private P build(RecordComponent[] components, Object[] values) {
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            Constructor<P> constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            throw Problem.usage(Message.of(
                    ParameterRecord.class,
                    "parameters.unfit",
                    String.valueOf(e.getTargetException().getMessage())));
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("Not a parameter record: " + type.getName(), e);
        }
    }
}
