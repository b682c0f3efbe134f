package kesi.core.api.command;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kesi.core.api.text.Catalog;
import kesi.core.api.text.Message;

/** What the declared types of parameters mean. */
final class ParameterTypes {

    private ParameterTypes() {}

    static Parameter describe(RecordComponent component, Catalog texts) {
        Param param = annotation(component);
        Class<?> value = valueType(component);
        return new Parameter(
                component.getName(),
                flag(component.getName()),
                label(param.label(), texts),
                kind(value),
                param.positional(),
                isRequired(component),
                isRepeated(component),
                param.standard(),
                choices(value),
                param.path(),
                param.recordType());
    }

    static Param annotation(RecordComponent component) {
        Param param = component.getAnnotation(Param.class);
        if (param == null) {
            throw new IllegalArgumentException("A parameter without @Param: " + component);
        }
        return param;
    }

    static boolean isRepeated(RecordComponent component) {
        return component.getType() == List.class || component.getType() == Map.class;
    }

    static boolean isRequired(RecordComponent component) {
        return !isRepeated(component)
                && component.getType() != Optional.class
                && component.getType() != boolean.class
                && annotation(component).standard().isEmpty();
    }

    /** The type of one value: the component's own, or that inside Optional or List; Map for pairs. */
    static Class<?> valueType(RecordComponent component) {
        boolean wrapped = component.getType() == List.class || component.getType() == Optional.class;
        return wrapped && component.getGenericType() instanceof ParameterizedType generic
                ? (Class<?>) generic.getActualTypeArguments()[0]
                : component.getType();
    }

    @SuppressWarnings("unchecked") // the contract's type argument is bounded by Record
    static Class<? extends Record> argument(Class<?> contribution, Class<?> contract) {
        for (Class<?> at = contribution; at != null; at = at.getSuperclass()) {
            for (Type face : at.getGenericInterfaces()) {
                if (face instanceof ParameterizedType generic && generic.getRawType() == contract) {
                    return (Class<? extends Record>) generic.getActualTypeArguments()[0];
                }
            }
        }
        throw new IllegalArgumentException(contribution.getName() + " does not name its " + contract.getSimpleName());
    }

    /** The name on the command line: kebab case. */
    static String flag(String name) {
        return name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    /** The word for a choice on the command line: lower case with dashes. */
    static String word(Object constant) {
        return ((Enum<?>) constant).name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static List<String> choices(Class<?> value) {
        return value.isEnum()
                ? Arrays.stream(value.getEnumConstants())
                        .map(ParameterTypes::word)
                        .toList()
                : List.of();
    }

    private static Parameter.Type kind(Class<?> value) {
        if (value.isEnum()) {
            return Parameter.Type.CHOICE;
        }
        return Stream.<Map.Entry<Class<?>, Parameter.Type>>of(
                        Map.entry(int.class, Parameter.Type.INTEGER),
                        Map.entry(Integer.class, Parameter.Type.INTEGER),
                        Map.entry(long.class, Parameter.Type.INTEGER),
                        Map.entry(Long.class, Parameter.Type.INTEGER),
                        Map.entry(BigDecimal.class, Parameter.Type.DECIMAL),
                        Map.entry(boolean.class, Parameter.Type.BOOLEAN),
                        Map.entry(Path.class, Parameter.Type.PATH),
                        Map.entry(LocalDate.class, Parameter.Type.DATE),
                        Map.entry(Map.class, Parameter.Type.PAIR))
                .filter(entry -> entry.getKey() == value)
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(Parameter.Type.TEXT);
    }

    private static Message label(String text, Catalog texts) {
        String key = text.startsWith("%") ? text.substring(1) : text;
        return new Message(key, texts.label(text, Locale.CHINESE), texts.label(text, Locale.ENGLISH), List.of());
    }
}
