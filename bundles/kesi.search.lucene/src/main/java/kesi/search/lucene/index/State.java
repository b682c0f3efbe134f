package kesi.search.lucene.index;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.StreamSupport;

/**
 * What an index says of itself in its own commits. Immutable.
 *
 * @param reached the number of the last change of the journal that is in it
 * @param epoch the journal that it follows
 * @param analysis the version of the rules by which texts were cut
 * @param types the fingerprints of the types under which records were indexed
 */
record State(long reached, String epoch, String analysis, Map<String, String> types) {

    /** Counts up whenever texts are cut or folded in another way, so that older indexes are built anew. */
    static final String ANALYSIS = "1";

    private static final String TYPE = "type:";

    State {
        types = Map.copyOf(types);
    }

    static State fresh(String epoch) {
        return new State(0, epoch, ANALYSIS, Map.of());
    }

    static State of(Iterable<Map.Entry<String, String>> commit, String epoch) {
        Map<String, String> data = new LinkedHashMap<>();
        StreamSupport.stream(commit.spliterator(), false).forEach(e -> data.put(e.getKey(), e.getValue()));
        Map<String, String> types = new TreeMap<>();
        data.forEach((name, value) -> {
            if (name.startsWith(TYPE)) {
                types.put(name.substring(TYPE.length()), value);
            }
        });
        return data.containsKey("reached")
                ? new State(
                        Long.parseLong(data.get("reached")),
                        data.getOrDefault("epoch", ""),
                        data.getOrDefault("analysis", ""),
                        types)
                : fresh(epoch);
    }

    Map<String, String> data() {
        Map<String, String> data = new TreeMap<>();
        data.put("reached", Long.toString(reached));
        data.put("epoch", epoch);
        data.put("analysis", analysis);
        types.forEach((name, fingerprint) -> data.put(TYPE + name, fingerprint));
        return data;
    }

    /** Whether this is a part of what the journal now tells. */
    boolean follows(String journalEpoch, long journalLast) {
        return epoch.equals(journalEpoch) && analysis.equals(ANALYSIS) && reached <= journalLast;
    }

    State at(long sequence) {
        return new State(sequence, epoch, analysis, types);
    }

    State with(String type, String fingerprint) {
        Map<String, String> more = new TreeMap<>(types);
        more.put(type, fingerprint);
        return new State(reached, epoch, analysis, more);
    }

    Optional<String> fingerprint(String type) {
        return Optional.ofNullable(types.get(type));
    }
}
