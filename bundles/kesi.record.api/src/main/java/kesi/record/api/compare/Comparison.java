package kesi.record.api.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Compares two trees entry by entry. Lists are aligned: an element that moved because others came or went is not told,
 * and one that changed a little is told by its changed entries.
 */
public final class Comparison {

    private final List<Difference> found = new ArrayList<>();

    private Comparison() {}

    /** In what the second tree differs from the first, in the order of the trees. */
    public static List<Difference> of(@Nullable Object before, @Nullable Object after) {
        Comparison comparison = new Comparison();
        comparison.compare(TreePath.ROOT, before, after);
        return List.copyOf(comparison.found);
    }

    private void compare(TreePath path, @Nullable Object before, @Nullable Object after) {
        if (Same.same(before, after)) {
            return;
        }
        boolean parts = !Same.whole(before) && !Same.whole(after);
        if (parts && before instanceof Map<?, ?> one && after instanceof Map<?, ?> other && alike(one, other)) {
            Same.names(one, other).forEach(name -> compare(path.then(name), one.get(name), other.get(name)));
        } else if (before instanceof List<?> one && after instanceof List<?> other) {
            lists(path, one, other);
        } else {
            found.add(new Difference(path, Optional.ofNullable(before), Optional.ofNullable(after)));
        }
    }

    private static boolean alike(Map<?, ?> one, Map<?, ?> other) {
        return Same.same(one.get("is"), other.get("is"));
    }

    private void lists(TreePath path, List<?> before, List<?> after) {
        Alignment.of(before, after).forEach(pair -> {
            if (pair.other() < 0) {
                compare(path.then(pair.one()), before.get(pair.one()), null);
            } else {
                Object old = pair.one() < 0 ? null : before.get(pair.one());
                compare(path.then(pair.other()), old, after.get(pair.other()));
            }
        });
    }
}
