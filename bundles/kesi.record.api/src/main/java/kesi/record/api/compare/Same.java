package kesi.record.api.compare;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Whether trees say the same: numbers by their digits, whatever class holds them, and an absent entry as null. */
public final class Same {

    /** Maps that mean one value: their entries only make sense together. */
    private static final List<Set<String>> WHOLES =
            List.of(Set.of("edtf", "words"), Set.of("unit", "qualifier"), Set.of("paragraph", "start", "end"));

    private Same() {}

    /** Whether both say the same. */
    public static boolean same(@Nullable Object one, @Nullable Object other) {
        if (one instanceof Map<?, ?> map && other instanceof Map<?, ?> second) {
            return maps(map, second);
        }
        if (one instanceof List<?> list && other instanceof List<?> second) {
            return lists(list, second);
        }
        if (one instanceof Number number && other instanceof Number second) {
            return exact(number).equals(exact(second));
        }
        return one == null ? other == null : one.equals(other);
    }

    /** Whether a tree is one value for people, such as a time or a quantity, though it has several entries. */
    static boolean whole(@Nullable Object tree) {
        return tree instanceof Map<?, ?> map
                && WHOLES.stream().anyMatch(names -> map.keySet().containsAll(names));
    }

    /** The names of both, in a stable order: the first one's, then what only the second has. */
    static Set<String> names(Map<?, ?> one, Map<?, ?> other) {
        Set<String> names = new java.util.LinkedHashSet<>();
        one.keySet().forEach(name -> names.add(String.valueOf(name)));
        other.keySet().forEach(name -> names.add(String.valueOf(name)));
        return names;
    }

    private static boolean maps(Map<?, ?> one, Map<?, ?> other) {
        return new TreeSet<>(names(one, other)).stream().allMatch(name -> same(one.get(name), other.get(name)));
    }

    private static boolean lists(List<?> one, List<?> other) {
        if (one.size() != other.size()) {
            return false;
        }
        for (int i = 0; i < one.size(); i++) {
            if (!same(one.get(i), other.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static BigDecimal exact(Number number) {
        return number instanceof BigDecimal decimal ? decimal : new BigDecimal(number.toString());
    }
}
