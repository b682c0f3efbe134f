package kesi.shell.swing.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kesi.core.api.value.Evidence;
import kesi.core.api.value.Ref;
import org.jspecify.annotations.Nullable;

/** Finds evidence in the tree of a record, also of a type that nobody here knows. */
public final class EvidenceTree {

    private EvidenceTree() {}

    /** All evidence in a tree, in its order, each once. */
    public static List<Evidence> in(@Nullable Object tree) {
        List<Evidence> found = new ArrayList<>();
        collect(tree, found);
        return found.stream().distinct().toList();
    }

    private static void collect(@Nullable Object tree, List<Evidence> found) {
        if (tree instanceof Map<?, ?> map) {
            Optional<Evidence> here = read(map);
            here.ifPresent(found::add);
            if (here.isEmpty()) {
                map.values().forEach(value -> collect(value, found));
            }
        } else if (tree instanceof List<?> list) {
            list.forEach(value -> collect(value, found));
        }
    }

    private static Optional<Evidence> read(Map<?, ?> map) {
        try {
            return switch (String.valueOf(map.get("is"))) {
                case "Passage" ->
                    Optional.of(new Evidence.Passage(
                            ref(map, "item"), number(map, "paragraph"), number(map, "start"), number(map, "end")));
                case "Cell" ->
                    Optional.of(new Evidence.Cell(
                            ref(map, "file"),
                            String.valueOf(map.get("sheet")),
                            number(map, "row"),
                            number(map, "column")));
                case "Whole" -> Optional.of(new Evidence.Whole(ref(map, "record")));
                case "Manual" ->
                    Optional.of(
                            new Evidence.Manual(String.valueOf(map.get("person")), String.valueOf(map.get("note"))));
                default -> Optional.empty();
            };
        } catch (IllegalArgumentException | ClassCastException e) {
            return Optional.empty(); // it only looked like evidence
        }
    }

    private static Ref ref(Map<?, ?> map, String name) {
        return Ref.parse(String.valueOf(map.get(name)));
    }

    private static int number(Map<?, ?> map, String name) {
        return map.get(name) instanceof Number number ? number.intValue() : Integer.parseInt("");
    }
}
