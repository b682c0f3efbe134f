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
import kesi.core.api.command.Param.PathUse;
import kesi.core.api.text.Catalog;
import kesi.core.api.text.Message;
import kesi.core.api.value.Ref;
import kesi.core.api.value.When;

/** What the components of a parameter record say. */
final class ParameterTypes {

    private static final Map<Class<?>, Parameter.Type> TYPES = Map.ofEntries(
            Map.entry(int.class, Parameter.Type.INTEGER),
            Map.entry(Integer.class, Parameter.Type.INTEGER),
            Map.entry(long.class, Parameter.Type.INTEGER),
            Map.entry(Long.class, Parameter.Type.INTEGER),
            Map.entry(BigDecimal.class, Parameter.Type.DECIMAL),
            Map.entry(boolean.class, Parameter.Type.BOOLEAN),
            Map.entry(Boolean.class, Parameter.Type.BOOLEAN),
            Map.entry(Path.class, Parameter.Type.PATH),
            Map.entry(LocalDate.class, Parameter.Type.DATE),
            Map.entry(When.class, Parameter.Type.WHEN),
            Map.entry(Ref.class, Parameter.Type.RECORD),
            Map.entry(Map.class, Parameter.Type.PAIR));

    private ParameterTypes() {}

    /** The parameters in the order of the record's components, with their labels from the catalog. */
    static List<Parameter> of(Class<? extends Record> type, Catalog catalog) {
        return Arrays.stream(type.getRecordComponents())
                .map(component -> parameter(component, catalog))
                .toList();
    }

    private static Parameter parameter(RecordComponent component, Catalog catalog) {
        Param param = component.getAnnotation(Param.class);
        Class<?> holder = component.getType();
        Class<?> single = single(component.getGenericType());
        String standard = param == null ? "" : param.standard();
        boolean repeated = holder == List.class || holder == Map.class;
        return new Parameter(
                component.getName(),
                kebab(component.getName()),
                param == null ? Message.literal(component.getName()) : catalog.message(param.label()),
                single.isEnum() ? Parameter.Type.CHOICE : TYPES.getOrDefault(single, Parameter.Type.TEXT),
                param != null && param.positional(),
                standard.isEmpty() && !repeated && holder != Optional.class && holder != boolean.class,
                repeated,
                standard,
                choices(single),
                param == null ? PathUse.NONE : param.path(),
                param == null ? "" : param.recordType(),
                choiceLabels(single, param == null ? "" : param.label(), catalog));
    }

    /** A choice's label has the key of its parameter's with a point and the choice's word behind it. */
    private static List<Message> choiceLabels(Class<?> type, String label, Catalog catalog) {
        return choices(type).stream()
                .map(word -> catalog.pattern(label.replaceFirst("^%", "") + "." + word, Locale.CHINESE)
                        .map(pattern -> catalog.message(label + "." + word))
                        .orElseGet(() -> Message.literal(word)))
                .toList();
    }

    /** The type of one value: what an Optional or a List holds, else the type itself. */
    static Class<?> single(Type type) {
        if (type instanceof ParameterizedType use) {
            Class<?> raw = (Class<?>) use.getRawType();
            return raw == Optional.class || raw == List.class ? single(use.getActualTypeArguments()[0]) : raw;
        }
        return type instanceof Class<?> c ? c : Object.class;
    }

    /** The words of a closed choice. */
    static List<String> choices(Class<?> type) {
        return type.isEnum()
                ? Arrays.stream(type.getEnumConstants())
                        .map(ParameterTypes::word)
                        .toList()
                : List.of();
    }

    /** A choice's word on the command line: {@code FIRST_PLACE} is {@code first-place}. */
    static String word(Object constant) {
        return ((Enum<?>) constant).name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String kebab(String name) {
        return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
