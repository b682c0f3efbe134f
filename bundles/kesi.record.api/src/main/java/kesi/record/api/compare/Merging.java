package kesi.record.api.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kesi.record.api.compare.Matches.Match;
import org.jspecify.annotations.Nullable;

/** Merges three trees from the root to the leaves, and keeps the clashes. */
final class Merging {

    private final List<Clash> clashes = new ArrayList<>();

    List<Clash> clashes() {
        return clashes;
    }

    Map<String, Object> maps(TreePath path, Map<?, ?> base, Map<?, ?> mine, Map<?, ?> theirs) {
        Set<String> names = Same.names(mine, theirs);
        Map<String, Object> merged = new LinkedHashMap<>();
        for (String name : names) {
            one(path.then(name), base.get(name), mine.get(name), theirs.get(name))
                    .ifPresent(value -> merged.put(name, value));
        }
        return Collections.unmodifiableMap(merged);
    }

    private Optional<Object> one(TreePath path, @Nullable Object base, @Nullable Object mine, @Nullable Object theirs) {
        if (Same.same(mine, theirs) || Same.same(base, theirs)) {
            return Optional.ofNullable(mine);
        }
        if (Same.same(base, mine)) {
            return Optional.ofNullable(theirs);
        }
        if (entries(mine) && entries(theirs) && Same.same(is(mine), is(theirs))) {
            return Optional.of(maps(path, map(base), map(mine), map(theirs)));
        }
        if (mine instanceof List<?> list && theirs instanceof List<?> others) {
            return Optional.of(lists(path, base instanceof List<?> old ? old : List.of(), list, others));
        }
        return clash(path, base, mine, theirs);
    }

    private Optional<Object> clash(
            TreePath path, @Nullable Object base, @Nullable Object mine, @Nullable Object theirs) {
        clashes.add(new Clash(path, Optional.ofNullable(base), Optional.ofNullable(mine), Optional.ofNullable(theirs)));
        return Optional.ofNullable(mine);
    }

    /** As diff3 does: what both kept parts the lists into pieces; a piece that one left alone is the other's. */
    private List<Object> lists(TreePath path, List<?> base, List<?> mine, List<?> theirs) {
        int known = clashes.size();
        List<Object> merged = new ArrayList<>();
        int[] from = {0, 0, 0};
        for (int[] kept : kept(base, mine, theirs)) {
            List<?> olds = base.subList(from[0], kept[0]);
            List<?> ones = mine.subList(from[1], kept[1]);
            List<?> others = theirs.subList(from[2], kept[2]);
            if (!piece(path, merged, List.of(olds, ones, others))) {
                clashes.subList(known, clashes.size()).clear();
                clash(path, base, mine, theirs);
                return Collections.unmodifiableList(new ArrayList<>(mine));
            }
            if (kept[1] < mine.size()) {
                merged.add(mine.get(kept[1]));
            }
            from = new int[] {kept[0] + 1, kept[1] + 1, kept[2] + 1};
        }
        return Collections.unmodifiableList(merged);
    }

    private boolean piece(TreePath path, List<Object> merged, List<List<?>> three) {
        List<?> base = three.get(0);
        List<?> mine = three.get(1);
        List<?> theirs = three.get(2);
        if (Same.same(base, theirs) || Same.same(mine, theirs)) {
            merged.addAll(mine);
        } else if (Same.same(base, mine)) {
            merged.addAll(theirs);
        } else if (base.size() == mine.size() && base.size() == theirs.size()) {
            for (int i = 0; i < base.size(); i++) {
                one(path.then(merged.size()), base.get(i), mine.get(i), theirs.get(i))
                        .ifPresent(merged::add);
            }
        } else {
            return false;
        }
        return true;
    }

    private static List<int[]> kept(List<?> base, List<?> mine, List<?> theirs) {
        Map<Integer, Integer> inMine = places(base, mine);
        Map<Integer, Integer> inTheirs = places(base, theirs);
        List<int[]> kept = new ArrayList<>();
        for (int i = 0; i < base.size(); i++) {
            Integer one = inMine.get(i);
            Integer other = inTheirs.get(i);
            if (one != null && other != null) {
                kept.add(new int[] {i, one, other});
            }
        }
        kept.add(new int[] {base.size(), mine.size(), theirs.size()});
        return kept;
    }

    private static Map<Integer, Integer> places(List<?> base, List<?> list) {
        Map<Integer, Integer> places = new LinkedHashMap<>();
        for (Match match : Matches.of(base.size(), list.size(), (i, j) -> Same.same(base.get(i), list.get(j)))) {
            places.put(match.one(), match.other());
        }
        return places;
    }

    private static boolean entries(@Nullable Object tree) {
        return tree instanceof Map<?, ?> && !Same.whole(tree);
    }

    private static @Nullable Object is(@Nullable Object tree) {
        return tree instanceof Map<?, ?> map ? map.get("is") : null;
    }

    private static Map<?, ?> map(@Nullable Object tree) {
        return tree instanceof Map<?, ?> map ? map : Map.of();
    }
}
