package kesi.record.api.compare;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Two changes of the same tree in one.
 *
 * @param tree what both did where they do not touch; where they clash, mine
 * @param clashes where a person has to decide
 */
public record Merge(Map<String, Object> tree, List<Clash> clashes) {

    public Merge {
        clashes = List.copyOf(clashes);
    }

    /**
     * Joins two changes.
     *
     * @param base what both began with
     * @param mine what the one made of it
     * @param theirs what the other made of it
     */
    public static Merge of(Map<String, Object> base, Map<String, Object> mine, Map<String, Object> theirs) {
        Merging merging = new Merging();
        return new Merge(merging.maps(TreePath.ROOT, base, mine, theirs), merging.clashes());
    }

    /**
     * A tree after a decision.
     *
     * @param tree the merged tree, perhaps with earlier decisions in it
     * @param takeTheirs whether the other's value is taken, else mine
     */
    public static Map<String, Object> decide(Map<String, Object> tree, Clash clash, boolean takeTheirs) {
        Optional<Object> value = takeTheirs ? clash.theirs() : clash.mine();
        return clash.path().put(tree, value);
    }
}
