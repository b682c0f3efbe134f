package kesi.deploy.provider.audit;

import java.nio.charset.StandardCharsets;
import kesi.deploy.provider.generation.Sha256;

/**
 * A link of the chain beside the journal: one note.
 *
 * @param number from 1, without gaps
 * @param id of the note
 * @param note the hash of what the note says
 * @param previous the hash of the link before, or empty
 * @param hash of all of these
 */
record Link(long number, String id, String note, String previous, String hash) {

    static Link after(long number, String previous, String id, String note) {
        return new Link(number, id, note, previous, hash(number, id, note, previous));
    }

    /** Whether it says of itself what it is. */
    boolean isWhole() {
        return hash.equals(hash(number, id, note, previous));
    }

    private static String hash(long number, String id, String note, String previous) {
        return Sha256.of(
                String.join("\n", Long.toString(number), id, note, previous).getBytes(StandardCharsets.UTF_8));
    }
}
