package kesi.launcher.feature;

import java.lang.reflect.Array;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import kesi.launcher.json.Node;

/**
 * Reads configurations as the Configurator Specification writes them: a key may end in a colon and a type, such as
 * {@code "limit:Integer"}, {@code "names:String[]"} or {@code "names:Collection<String>"}.
 */
final class ConfigurationReader {
    private static final Map<String, Type> TYPES = Map.of(
            "String", new Type(String.class, text -> text),
            "Integer", new Type(Integer.class, Integer::valueOf),
            "Long", new Type(Long.class, Long::valueOf),
            "Short", new Type(Short.class, Short::valueOf),
            "Byte", new Type(Byte.class, Byte::valueOf),
            "Double", new Type(Double.class, Double::valueOf),
            "Float", new Type(Float.class, Float::valueOf),
            "Boolean", new Type(Boolean.class, Boolean::valueOf));

    private final Variables variables;

    ConfigurationReader(Variables variables) {
        this.variables = variables;
    }

    /** The configurations by PID. */
    Map<String, Map<String, Object>> read(Node configurations) {
        Map<String, Map<String, Object>> read = new LinkedHashMap<>();
        configurations.members().forEach((pid, properties) -> read.put(pid, properties(properties)));
        return read;
    }

    private Map<String, Object> properties(Node node) {
        Map<String, Object> properties = new LinkedHashMap<>();
        node.members().forEach((key, value) -> {
            int colon = key.lastIndexOf(':');
            String name = colon < 0 ? key : key.substring(0, colon);
            properties.put(name, colon < 0 ? untyped(value) : typed(value, key.substring(colon + 1)));
        });
        return properties;
    }

    private Object untyped(Node value) {
        if (value.is(List.class)) {
            List<Object> elements = value.elements().stream().map(this::untyped).toList();
            Class<?> type = elements.isEmpty() ? String.class : elements.get(0).getClass();
            return array(value, type, elements);
        }
        if (value.is(BigDecimal.class)) {
            return number(value.number());
        }
        return value.is(Boolean.class) ? (Object) value.truth() : variables.fill(value);
    }

    private static Object number(BigDecimal number) {
        return number.stripTrailingZeros().scale() <= 0 ? (Object) number.longValueExact() : number.doubleValue();
    }

    private Object typed(Node value, String type) {
        if (type.startsWith("Collection<") && type.endsWith(">")) {
            String element = type.substring("Collection<".length(), type.length() - 1);
            return new ArrayList<>(elements(value, element));
        }
        if (type.endsWith("[]")) {
            String element = type.substring(0, type.length() - 2);
            return array(value, known(value, element).javaType(), elements(value, element));
        }
        return scalar(value, type);
    }

    private List<Object> elements(Node value, String type) {
        return value.elements().stream().map(element -> scalar(element, type)).toList();
    }

    private Object scalar(Node value, String type) {
        String text = value.is(String.class) ? variables.fill(value) : String.valueOf(value.value());
        try {
            return known(value, type).reader().apply(text);
        } catch (NumberFormatException e) {
            throw value.wrong("feature.configuration.value", text, type).because(e);
        }
    }

    private static Type known(Node value, String name) {
        Type type = TYPES.get(name);
        if (type == null) {
            throw value.wrong("feature.configuration.type", name);
        }
        return type;
    }

    private static Object array(Node place, Class<?> type, List<Object> elements) {
        Object array = Array.newInstance(type, elements.size());
        IntStream.range(0, elements.size()).forEach(i -> {
            if (!type.isInstance(elements.get(i))) {
                throw place.wrong("feature.configuration.mixed");
            }
            Array.set(array, i, elements.get(i));
        });
        return array;
    }

    private record Type(Class<?> javaType, Function<String, Object> reader) {}
}
