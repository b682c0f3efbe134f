package kesi.record.api.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A place in a tree, for example {@code names[0].text}. Immutable.
 *
 * @param steps names of entries (strings) and places in lists (integers from 0), from the root on
 */
public record TreePath(List<Object> steps) {

    /** The whole tree. */
    public static final TreePath ROOT = new TreePath(List.of());

    private static final Pattern STEP = Pattern.compile("\\[(\\d+)]|([^.\\[\\]]+)");

    public TreePath {
        steps = List.copyOf(steps);
    }

    /** The entry of a map at the root. */
    public static TreePath of(String name) {
        return ROOT.then(name);
    }

    /** Reads the text form; a leading {@code $} means the root. */
    public static TreePath parse(String text) {
        List<Object> steps = new ArrayList<>();
        Matcher matcher = STEP.matcher(text.startsWith("$") ? text.substring(1) : text);
        while (matcher.find()) {
            String place = matcher.group(1);
            steps.add(place == null ? matcher.group(2) : (Object) Integer.valueOf(place));
        }
        return new TreePath(steps);
    }

    /** An entry of the map here. */
    public TreePath then(String name) {
        return with(name);
    }

    /** An element of the list here, counted from 0. */
    public TreePath then(int place) {
        return with(place);
    }

    /** Whether this is the place of the other or lies above it. */
    public boolean holds(TreePath other) {
        return other.steps.size() >= steps.size()
                && other.steps.subList(0, steps.size()).equals(steps);
    }

    /** The name of the first entry; empty for the root. */
    public String first() {
        return steps.isEmpty() ? "" : steps.get(0).toString();
    }

    /** What stands here; empty when nothing does. */
    public Optional<Object> in(@Nullable Object tree) {
        Object here = tree;
        for (Object step : steps) {
            here = child(here, step);
        }
        return Optional.ofNullable(here);
    }

    /**
     * The tree with another value here; maps that are missing on the way are made, a place in a list must exist or be
     * the next one.
     *
     * @param value what is to stand here; empty to remove the entry or the element
     */
    public Map<String, Object> put(Map<String, Object> tree, Optional<Object> value) {
        Object changed = changed(tree, 0, value).orElse(Map.of());
        return named(changed);
    }

    /** The text form. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (Object step : steps) {
            if (step instanceof Integer) {
                text.append('[').append(step).append(']');
            } else {
                text.append(text.length() == 0 ? "" : ".").append(step);
            }
        }
        return text.toString();
    }

    private TreePath with(Object step) {
        List<Object> longer = new ArrayList<>(steps);
        longer.add(step);
        return new TreePath(longer);
    }

    private Optional<Object> changed(@Nullable Object here, int depth, Optional<Object> value) {
        if (depth == steps.size()) {
            return value;
        }
        Object step = steps.get(depth);
        Optional<Object> below = changed(child(here, step), depth + 1, value);
        return Optional.of(step instanceof Integer place ? element(here, place, below) : entry(here, step, below));
    }

    private static List<Object> element(@Nullable Object here, int place, Optional<Object> value) {
        List<Object> list = here instanceof List<?> old ? new ArrayList<>(old) : new ArrayList<>();
        if (value.isEmpty()) {
            list.remove(place);
        } else if (place == list.size()) {
            list.add(value.get());
        } else {
            list.set(place, value.get());
        }
        return Collections.unmodifiableList(list);
    }

    private static Map<String, Object> entry(@Nullable Object here, Object name, Optional<Object> value) {
        Map<String, Object> map = new LinkedHashMap<>(named(here));
        value.ifPresentOrElse(one -> map.put(name.toString(), one), () -> map.remove(name.toString()));
        return Collections.unmodifiableMap(map);
    }

    private static @Nullable Object child(@Nullable Object here, Object step) {
        if (step instanceof Integer place) {
            return here instanceof List<?> list && place < list.size() ? list.get(place) : null;
        }
        return here instanceof Map<?, ?> map ? map.get(step) : null;
    }

    private static Map<String, Object> named(@Nullable Object tree) {
        Map<String, Object> named = new LinkedHashMap<>();
        if (tree instanceof Map<?, ?> map) {
            map.forEach((name, value) -> named.put(String.valueOf(name), value));
        }
        return named;
    }
}
