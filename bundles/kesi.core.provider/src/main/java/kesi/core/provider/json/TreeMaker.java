package kesi.core.provider.json;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Turns values into trees. */
final class TreeMaker {

    private TreeMaker() {}

    static @Nullable Object tree(@Nullable Object value) {
        if (value == null || value instanceof String || value instanceof Boolean) {
            return value;
        }
        if (value instanceof Number number) {
            return number(number);
        }
        if (TextForms.has(value)) {
            return TextForms.write(value);
        }
        if (value instanceof Record record) {
            return members(record);
        }
        return several(value);
    }

    private static Object number(Number number) {
        if (number instanceof Integer || number instanceof Long || number instanceof BigDecimal) {
            return number;
        }
        if (number instanceof BigInteger whole) {
            return Numbers.smallest(whole);
        }
        if (number instanceof Double || number instanceof Float) {
            return finite(number);
        }
        if (number instanceof Short || number instanceof Byte) {
            return number.intValue();
        }
        throw noTree(number);
    }

    private static BigDecimal finite(Number number) {
        if (!Double.isFinite(number.doubleValue())) {
            throw noTree(number);
        }
        return new BigDecimal(number.toString());
    }

    private static @Nullable Object several(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.map(TreeMaker::tree).orElse(null);
        }
        if (value instanceof Map<?, ?> map) {
            return map(map);
        }
        if (value instanceof Collection<?> collection) {
            return list(collection);
        }
        throw noTree(value);
    }

    @SuppressWarnings("NullAway") // a tree's list may hold null, which its type cannot say
    private static List<Object> list(Collection<?> collection) {
        List<Object> trees = new ArrayList<>(collection.size());
        for (Object element : collection) {
            trees.add(tree(element));
        }
        if (Order.isUnordered(collection)) {
            trees.sort(Comparator.comparing(element -> TextWriter.write(element, "")));
        }
        return Collections.unmodifiableList(trees);
    }

    @SuppressWarnings("NullAway") // a tree's map may hold null, which its type cannot say
    private static Map<String, Object> map(Map<?, ?> map) {
        Map<String, Object> tree = new LinkedHashMap<>();
        for (Map.Entry<?, ?> entry : Order.entries(map)) {
            if (!(tree(entry.getKey()) instanceof String key)) {
                throw new IllegalArgumentException("A name in a JSON tree is a text: " + entry.getKey());
            }
            tree.put(key, tree(entry.getValue()));
        }
        return Collections.unmodifiableMap(tree);
    }

    @SuppressWarnings("NullAway") // a tree's map may hold null, which its type cannot say
    private static Map<String, Object> members(Record record) {
        Map<String, Object> tree = new LinkedHashMap<>();
        if (RecordShape.isOneOfSeveral(record.getClass())) {
            tree.put(RecordShape.IS, record.getClass().getSimpleName());
        }
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            Object value = RecordShape.get(component, record);
            if (!Optional.empty().equals(value)) {
                tree.put(component.getName(), tree(value));
            }
        }
        return Collections.unmodifiableMap(tree);
    }

    private static IllegalArgumentException noTree(Object value) {
        return new IllegalArgumentException(
                "Has no JSON tree: " + value.getClass().getName() + " " + value);
    }
}
