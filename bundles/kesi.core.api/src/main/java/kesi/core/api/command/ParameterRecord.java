package kesi.core.api.command;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import kesi.core.api.text.Catalog;

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
        return of(argument(contribution, contract));
    }

    /** The parameters in the order of the record, with labels from the given catalog. */
    public List<Parameter> describe(Catalog texts) {
        return ParameterTypes.of(type, texts);
    }

    /**
     * Builds the record.
     *
     * @param arguments values by parameter name; a repeated parameter has several
     * @throws kesi.core.api.problem.Problem of kind USAGE when a name is unknown, a value is missing or does not fit
     */
    public P read(Map<String, List<String>> arguments) {
        return read(arguments, Catalog.of(type));
    }

    /** The same, with labels from the given catalog in the sentences about what does not fit. */
    public P read(Map<String, List<String>> arguments, Catalog texts) {
        return new ParameterValues(describe(texts)).record(type, arguments);
    }

    private static Class<? extends Record> argument(Class<?> contribution, Class<?> contract) {
        for (Class<?> at = contribution; at != null; at = at.getSuperclass()) {
            for (Type face : at.getGenericInterfaces()) {
                if (face instanceof ParameterizedType generic && generic.getRawType() == contract) {
                    return ((Class<?>) generic.getActualTypeArguments()[0]).asSubclass(Record.class);
                }
            }
        }
        throw new IllegalArgumentException(contribution.getName() + " does not name its " + contract.getSimpleName());
    }
}
