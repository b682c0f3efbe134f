package kesi.report.pdf.layout.figure;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kesi.core.api.problem.Problem;
import kesi.core.api.text.Message;
import kesi.report.api.block.Lineage;

/**
 * A lineage as trees.
 *
 * @param members in the order of the lineage: parents before children
 */
record Family(List<Member> members) {

    /**
     * A node with its children.
     *
     * @param depth how many generations below its root
     * @param children by their places among the members
     */
    record Member(Lineage.Node node, int depth, List<Integer> children) {}

    /**
     * The trees of a lineage.
     *
     * @throws Problem when a parent does not stand before its child or an id stands twice
     */
    static Family of(Lineage lineage) {
        Map<String, Integer> places = new LinkedHashMap<>();
        List<Member> members = new ArrayList<>();
        for (Lineage.Node node : lineage.nodes()) {
            int depth = 0;
            if (node.parent().isPresent()) {
                Integer parent = places.get(node.parent().get());
                if (parent == null) {
                    throw Problem.failed(Message.of(
                            Family.class,
                            "lineage.parent",
                            lineage.title(),
                            node.name(),
                            node.parent().get()));
                }
                members.get(parent).children().add(members.size());
                depth = members.get(parent).depth() + 1;
            }
            if (places.put(node.id(), members.size()) != null) {
                throw Problem.failed(Message.of(Family.class, "lineage.twice", lineage.title(), node.id()));
            }
            members.add(new Member(node, depth, new ArrayList<>()));
        }
        return new Family(List.copyOf(members));
    }

    /** The places of the members without a parent. */
    List<Integer> roots() {
        List<Integer> roots = new ArrayList<>();
        for (int i = 0; i < members.size(); i++) {
            if (members.get(i).depth() == 0) {
                roots.add(i);
            }
        }
        return roots;
    }

    /** Every member right before its children and their children. */
    List<Member> inDepth() {
        List<Member> ordered = new ArrayList<>();
        Deque<Integer> open = new ArrayDeque<>(roots());
        while (!open.isEmpty()) {
            Member member = members.get(open.pop());
            ordered.add(member);
            for (int i = member.children().size() - 1; i >= 0; i--) {
                open.push(member.children().get(i));
            }
        }
        return ordered;
    }
}
