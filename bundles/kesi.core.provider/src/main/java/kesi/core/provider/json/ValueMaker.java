package kesi.core.provider.json;

import java.lang.reflect.Type;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import kesi.core.api.problem.Problem;
import kesi.core.api.text.Message;
import org.jspecify.annotations.Nullable;

/**
 * Turns trees into values: the inverse of {@link TreeMaker}. Holds the classes of the records that it made, so that it
 * makes the next ones of them quicker. Safe for use by any thread.
 */
final class ValueMaker {

    private final Map<Class<?>, RecordShape> shapes = new ConcurrentHashMap<>();

    @SuppressWarnings("NullAway") // Object takes any part of a tree, null as well
    Object value(Type type, @Nullable Object tree, String path) {
        Class<?> raw = TypeVariables.raw(type);
        if (raw == Object.class) {
            return plain(tree);
        }
        if (raw == Optional.class) {
            return tree == null ? Optional.empty() : Optional.of(value(TypeVariables.argument(type, 0), tree, path));
        }
        if (Collection.class.isAssignableFrom(raw)) {
            return elements(raw, TypeVariables.argument(type, 0), tree, path);
        }
        if (Map.class.isAssignableFrom(raw)) {
            return map(type, tree, path);
        }
        return single(type, raw, present(tree, raw, path), path);
    }

    /** A message among the arguments of a message is the one value whose type its holder cannot tell. */
    private @Nullable Object plain(@Nullable Object tree) {
        boolean message =
                tree instanceof Map<?, ?> map && map.keySet().equals(Set.of("key", "chinese", "english", "arguments"));
        return message ? value(Message.class, tree, "$") : tree;
    }

    private Object single(Type type, Class<?> raw, Object tree, String path) {
        if (raw.isSealed() && !raw.isRecord()) {
            return record(chosen(raw, tree, path), tree, path);
        }
        if (raw.isRecord() && raw != kesi.core.api.value.Ref.class) {
            return record(type, tree, path);
        }
        Function<String, Object> reader = TextForms.reader(raw);
        if (reader != null && tree instanceof String text) {
            return read(reader, text, path);
        }
        return Scalars.of(raw, tree).orElseThrow(() -> wrong(path, "json.type", raw.getSimpleName(), shown(tree)));
    }

    private static Object read(Function<String, Object> reader, String text, String path) {
        try {
            return reader.apply(text);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw wrong(path, "json.value", text);
        }
    }

    private static Class<?> chosen(Class<?> sealed, Object tree, String path) {
        String is = String.valueOf(members(tree, sealed, path).get(RecordShape.IS));
        return RecordShape.permitted(sealed, is)
                .orElseThrow(() -> wrong(path + "." + RecordShape.IS, "json.value", is));
    }

    private Object record(Type type, Object tree, String path) {
        Class<?> raw = TypeVariables.raw(type);
        TypeVariables letters = TypeVariables.in(type);
        Map<?, ?> members = members(tree, raw, path);
        RecordShape shape = shapes.computeIfAbsent(raw, RecordShape::of);
        Object[] values = new Object[shape.names().size()];
        for (int i = 0; i < values.length; i++) {
            String name = shape.names().get(i);
            values[i] = value(letters.resolve(shape.types().get(i)), members.get(name), path + "." + name);
        }
        try {
            return shape.create(values);
        } catch (IllegalArgumentException | NullPointerException | DateTimeException e) {
            throw wrong(path, "json.record", raw.getSimpleName(), String.valueOf(e.getMessage()));
        }
    }

    private Object elements(Class<?> raw, Type element, @Nullable Object tree, String path) {
        List<Object> values = new ArrayList<>();
        if (tree != null) {
            if (!(tree instanceof List<?> trees)) {
                throw wrong(path, "json.type", raw.getSimpleName(), shown(tree));
            }
            for (int i = 0; i < trees.size(); i++) {
                values.add(value(element, trees.get(i), path + "[" + i + "]"));
            }
        }
        return Set.class.isAssignableFrom(raw)
                ? Collections.unmodifiableSet(new LinkedHashSet<>(values))
                : Collections.unmodifiableList(values);
    }

    private Map<Object, Object> map(Type type, @Nullable Object tree, String path) {
        Map<Object, Object> values = new LinkedHashMap<>();
        if (tree != null) {
            members(tree, Map.class, path).forEach((name, value) -> {
                String deeper = path + "." + name;
                values.put(
                        value(TypeVariables.argument(type, 0), name, deeper),
                        value(TypeVariables.argument(type, 1), value, deeper));
            });
        }
        return Collections.unmodifiableMap(values);
    }

    private static Object present(@Nullable Object tree, Class<?> type, String path) {
        if (tree == null) {
            throw wrong(path, "json.missing", type.getSimpleName());
        }
        return tree;
    }

    private static Map<?, ?> members(Object tree, Class<?> type, String path) {
        if (tree instanceof Map<?, ?> map) {
            return map;
        }
        throw wrong(path, "json.type", type.getSimpleName(), shown(tree));
    }

    private static String shown(Object tree) {
        String text = Objects.toString(tree);
        int limit = 40;
        return text.length() <= limit ? text : text.substring(0, limit) + "…";
    }

    private static Problem wrong(String path, String key, Object... more) {
        Object[] all = new Object[more.length + 1];
        all[0] = path;
        System.arraycopy(more, 0, all, 1, more.length);
        return Problem.failed(Place.CODE, Message.of(ValueMaker.class, key, all));
    }
}
