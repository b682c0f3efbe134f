package kesi.deploy.api;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kesi.core.api.text.Message;

/**
 * One change that was made or tried.
 *
 * @param at when
 * @param by who
 * @param action the command
 * @param from the file or address that was read; empty when none was
 * @param department the running department then
 * @param before the generation before
 * @param after the generation after; the same number when it failed
 * @param features what was installed over the distribution then
 * @param outcome {@code done}, or why it was not, in English
 * @param failure why it was not, for people; empty when it was
 * @param current whether this state runs now
 */
public record HistoryEntry(
        Instant at,
        String by,
        String action,
        String from,
        String department,
        int before,
        int after,
        List<Hashed> features,
        String outcome,
        Optional<Message> failure,
        boolean current) {

    public HistoryEntry {
        features = List.copyOf(features);
    }

    /**
     * A feature and the hash of the archive that brought it.
     *
     * @param id {@code group:name:version}
     */
    public record Hashed(String id, String sha256) {}
}
