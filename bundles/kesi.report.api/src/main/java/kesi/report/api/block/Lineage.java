package kesi.report.api.block;

import java.util.List;
import java.util.Optional;

/**
 * Who learnt from whom, drawn from the eldest generation down.
 *
 * @param title over the picture
 * @param nodes a parent stands before its children; one without a parent is a root
 */
public record Lineage(String title, List<Node> nodes) implements Block {

    public Lineage {
        nodes = List.copyOf(nodes);
    }

    /**
     * A person or an unnamed ancestor.
     *
     * @param id once in the picture
     * @param parent the id of the node above; empty for a root
     * @param name as it is shown
     * @param remark under the name: generation, level; may be empty
     */
    public record Node(String id, Optional<String> parent, String name, String remark) {}
}
