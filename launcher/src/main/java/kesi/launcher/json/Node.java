package kesi.launcher.json;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kesi.launcher.Failure;
import org.jspecify.annotations.Nullable;

/**
 * One value of a JSON file with its place. The typed questions refuse another kind of value with a sentence that names
 * the place. Immutable.
 *
 * @param path where the value stands in the document, such as {@code $.bundles[2].id}
 * @param value a map or list of nodes, a text, a number, a boolean, or null for JSON's null
 */
public record Node(Place place, String path, @Nullable Object value) {

    /** The members of an object in the file's order. */
    @SuppressWarnings("unchecked")
    public Map<String, Node> members() {
        return (Map<String, Node>) expect(Map.class, "{…}");
    }

    /** The elements of a list. */
    @SuppressWarnings("unchecked")
    public List<Node> elements() {
        return (List<Node>) expect(List.class, "[…]");
    }

    /** The text of a string. */
    public String text() {
        return (String) expect(String.class, "\"…\"");
    }

    /** The number, exact. */
    public BigDecimal number() {
        return (BigDecimal) expect(BigDecimal.class, "123");
    }

    /** True or false. */
    public boolean truth() {
        return (Boolean) expect(Boolean.class, "true/false");
    }

    /** Whether the value is of the given Java type. */
    public boolean is(Class<?> type) {
        return type.isInstance(value);
    }

    /** The member of an object, which must be there. */
    public Node member(String name) {
        Node found = members().get(name);
        if (found == null) {
            throw wrong("json.missing", name);
        }
        return found;
    }

    /** Refuses members that are not in the given set: a misspelt word must not be ignored. */
    public void allow(Set<String> names) {
        members().forEach((name, node) -> {
            if (!names.contains(name)) {
                throw node.wrong(
                        "json.unknown",
                        name,
                        String.join(", ", names.stream().sorted().toList()));
            }
        });
    }

    /**
     * A failure at this place: the text's first three values are file, line and column, the given ones follow.
     */
    public Failure wrong(String key, Object... values) {
        Object[] all = new Object[values.length + 3];
        all[0] = place.file();
        all[1] = place.line();
        all[2] = place.column();
        System.arraycopy(values, 0, all, 3, values.length);
        return Failure.failed(key, all);
    }

    private Object expect(Class<?> type, String shape) {
        if (value == null || !type.isInstance(value)) {
            throw wrong("json.kind", path, shape);
        }
        return value;
    }
}
