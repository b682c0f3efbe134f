package kesi.core.api.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kesi.core.api.problem.Finding;
import kesi.core.api.text.Message;

/**
 * What a command answers: a sentence and tables for people, one plain tree for scripts, and findings.
 *
 * @param sentence what was done, complete and true
 * @param data what {@code --json} prints: a tree of Map, List, String, BigDecimal, Integer, Long, Boolean; an empty map
 *     when there is nothing beyond the sentence
 * @param listings tables that a person reads, in order
 * @param findings what should be looked at
 */
public record Outcome(Message sentence, Object data, List<Listing> listings, List<Finding> findings) {

    public Outcome {
        listings = List.copyOf(listings);
        findings = List.copyOf(findings);
    }

    /** An outcome that is told in one sentence. */
    public static Outcome of(Message sentence) {
        return new Outcome(sentence, Map.of(), List.of(), List.of());
    }

    /** The same outcome with data for scripts. */
    public Outcome withData(Object tree) {
        return new Outcome(sentence, tree, listings, findings);
    }

    /** The same outcome with one more table. */
    public Outcome withListing(Listing listing) {
        List<Listing> more = new ArrayList<>(listings);
        more.add(listing);
        return new Outcome(sentence, data, more, findings);
    }

    /** The same outcome with these findings in place of its own. */
    public Outcome withFindings(List<Finding> found) {
        return new Outcome(sentence, data, listings, found);
    }

    /** One entry of the data when it is a map. */
    public Optional<Object> entry(String name) {
        return data instanceof Map<?, ?> map ? Optional.ofNullable(map.get(name)) : Optional.empty();
    }

    /**
     * A table for a person's eyes.
     *
     * @param columns the heads
     * @param rows cells in the order of the heads; every row has as many cells as there are heads
     */
    public record Listing(List<Message> columns, List<List<String>> rows) {

        public Listing {
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /** A map that keeps the order in which scripts are to read it; {@code pairs} is name, value, name, value … */
    public static Map<String, Object> tree(Object... pairs) {
        Map<String, Object> tree = new LinkedHashMap<>();
        for (int i = 0; i + 1 < pairs.length; i += 2) {
            tree.put((String) pairs[i], pairs[i + 1]);
        }
        return tree;
    }
}
