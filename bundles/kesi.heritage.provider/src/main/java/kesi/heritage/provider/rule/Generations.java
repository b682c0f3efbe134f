package kesi.heritage.provider.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kesi.core.api.value.Ref;
import kesi.heritage.api.Lineage.Node;

/** Counts along a lineage: a child's generation is its parent's and one. */
public final class Generations {

    /** More than any lineage on record. */
    private static final int MOST = 100;

    private Generations() {}

    /**
     * The line up to somebody of a generation: as many people without names as there were generations before, and no
     * name is made up.
     *
     * @param generation from 1 to 100
     */
    public static List<Node> upTo(int generation, String name, Optional<Ref> practitioner) {
        if (generation < 1 || generation > MOST) {
            throw new IllegalArgumentException("No generation " + generation);
        }
        List<Node> nodes = new ArrayList<>();
        for (int before = 1; before < generation; before++) {
            nodes.add(new Node(before, Optional.empty(), Optional.empty(), Optional.empty()));
        }
        nodes.add(new Node(generation, Optional.of(name), practitioner, Optional.empty()));
        return List.copyOf(nodes);
    }

    /** Whether a line has somebody in each generation from the first to the last, in order. */
    public static boolean unbroken(List<Node> nodes) {
        int reached = 0;
        for (Node node : nodes) {
            if (node.generation() != reached && node.generation() != reached + 1) {
                return false;
            }
            reached = node.generation();
        }
        return nodes.isEmpty() || nodes.get(0).generation() == 1;
    }
}
