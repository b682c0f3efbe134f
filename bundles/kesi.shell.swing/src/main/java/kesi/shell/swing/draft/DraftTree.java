package kesi.shell.swing.draft;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kesi.core.api.value.Ref;
import kesi.record.api.compare.Same;
import kesi.shell.swing.edit.Base;
import kesi.shell.swing.edit.OpenEdit.Place;
import kesi.shell.swing.edit.ValueLine;
import kesi.shell.swing.edit.ValueLine.Step;
import org.jspecify.annotations.Nullable;

/**
 * The tree form of a draft. Each step after the first holds only the entries in which it differs from the one before,
 * so that a long line of a large record stays small.
 */
final class DraftTree {

    private static final int FORMAT = 1;

    private DraftTree() {}

    static Map<String, Object> write(Draft draft) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("format", FORMAT);
        tree.put("record", draft.ref().toString());
        tree.put("schema", draft.base().schema());
        tree.put("version", draft.base().version());
        tree.put("title", draft.base().title());
        tree.put("saved", draft.at().toString());
        tree.put("at", draft.line().at());
        draft.place()
                .ifPresent(place -> tree.put(
                        "place", Map.of("field", place.field(), "mark", place.mark(), "caret", place.caret())));
        tree.put("base", draft.base().content());
        tree.put("steps", steps(draft.line().steps()));
        return tree;
    }

    /**
     * Reads the tree form.
     *
     * @throws IllegalArgumentException when it is none
     */
    static Draft read(@Nullable Object tree) {
        try {
            Map<String, Object> map = map(tree);
            if (number(map.get("format")) != FORMAT) {
                throw new IllegalArgumentException("Not a draft of format " + FORMAT);
            }
            Base base = new Base(
                    number(map.get("version")),
                    (int) number(map.get("schema")),
                    String.valueOf(map.get("title")),
                    map(map.get("base")));
            ValueLine line = new ValueLine(line(map.get("steps")), (int) number(map.get("at")), false);
            return new Draft(
                    Ref.parse(String.valueOf(map.get("record"))),
                    base,
                    line,
                    place(map.get("place")),
                    time(map, "saved"));
        } catch (DateTimeException | ClassCastException e) {
            throw new IllegalArgumentException("Not a draft", e);
        }
    }

    private static List<Object> steps(List<Step> steps) {
        List<Object> trees = new ArrayList<>();
        Map<String, Object> before = Map.of();
        for (Step step : steps) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("kind", step.kind());
            one.put("at", step.at().toString());
            one.put("set", set(before, step.tree()));
            one.put("gone", gone(before, step.tree()));
            trees.add(one);
            before = step.tree();
        }
        return trees;
    }

    private static Map<String, Object> set(Map<String, Object> before, Map<String, Object> after) {
        Map<String, Object> set = new LinkedHashMap<>();
        after.forEach((name, value) -> {
            if (!before.containsKey(name) || !Same.same(before.get(name), value)) {
                set.put(name, value);
            }
        });
        return set;
    }

    private static List<String> gone(Map<String, Object> before, Map<String, Object> after) {
        return before.keySet().stream().filter(name -> !after.containsKey(name)).toList();
    }

    private static List<Step> line(@Nullable Object tree) {
        List<Step> steps = new ArrayList<>();
        Map<String, Object> value = Map.of();
        for (Object one : (List<?>) java.util.Objects.requireNonNullElse(tree, List.of())) {
            Map<String, Object> step = map(one);
            Map<String, Object> next = new LinkedHashMap<>(value);
            ((List<?>) java.util.Objects.requireNonNullElse(step.get("gone"), List.of())).forEach(next::remove);
            next.putAll(map(step.get("set")));
            value = java.util.Collections.unmodifiableMap(next);
            steps.add(new Step(String.valueOf(step.get("kind")), value, time(step, "at")));
        }
        return steps;
    }

    private static Optional<Place> place(@Nullable Object tree) {
        if (tree == null) {
            return Optional.empty();
        }
        Map<String, Object> place = map(tree);
        int caret = (int) number(place.get("caret"));
        int mark = place.containsKey("mark") ? (int) number(place.get("mark")) : caret;
        return Optional.of(new Place(String.valueOf(place.get("field")), mark, caret));
    }

    private static Map<String, Object> map(@Nullable Object tree) {
        if (!(tree instanceof Map<?, ?> map)) {
            throw new IllegalArgumentException("Not a draft");
        }
        Map<String, Object> named = new LinkedHashMap<>();
        map.forEach((name, value) -> named.put(String.valueOf(name), value));
        return java.util.Collections.unmodifiableMap(named);
    }

    private static long number(@Nullable Object tree) {
        if (tree instanceof Number number) {
            return number.longValue();
        }
        throw new IllegalArgumentException("Not a draft");
    }

    private static Instant time(Map<String, Object> tree, String name) {
        return Instant.parse(String.valueOf(tree.get(name)));
    }
}
