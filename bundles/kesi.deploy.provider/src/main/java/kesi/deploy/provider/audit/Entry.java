package kesi.deploy.provider.audit;

import java.util.List;

/**
 * Something that happened.
 *
 * @param action the command or step, for example {@code feature:install}
 * @param object with what, for example an id of a feature
 * @param from the file or URL that it came from, or empty
 * @param hashes SHA-256 of what was put in place, in hexadecimal
 * @param outcome {@code done}, or the code of the refusal or failure with its reason
 */
public record Entry(String action, String object, String from, List<String> hashes, String outcome) {

    /** The outcome of what went well. */
    public static final String DONE = "done";

    public Entry {
        hashes = List.copyOf(hashes);
    }

    /** Something that went well and came from nowhere. */
    public static Entry done(String action, String object) {
        return new Entry(action, object, "", List.of(), DONE);
    }

    /** The same, from a file or URL. */
    public Entry from(String source) {
        return new Entry(action, object, source, hashes, outcome);
    }

    /** The same, with what was put in place. */
    public Entry with(List<String> sums) {
        return new Entry(action, object, from, sums, outcome);
    }

    /** The same, with another outcome. */
    public Entry ended(String how) {
        return new Entry(action, object, from, hashes, how);
    }
}
