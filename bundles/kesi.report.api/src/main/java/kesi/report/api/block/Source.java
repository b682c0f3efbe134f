package kesi.report.api.block;

import java.util.Optional;
import kesi.core.api.value.Evidence;
import kesi.core.api.value.Ref;

/**
 * Where a figure or statement of a document comes from. It is written into the file for machines, so that the figure
 * can be traced without the program that made it.
 *
 * @param record the record that is the source; empty when it is outside
 * @param place where in it, in words for people, for example "第3段" or "行 12"; may be empty
 * @param words the words or the figure as the source has them; may be empty
 */
public record Source(Optional<Ref> record, String place, String words) {

    /** The whole of a record. */
    public static Source of(Ref record) {
        return new Source(Optional.of(record), "", "");
    }

    /** What a fact rests on, with its place in words. */
    public static Source of(Evidence evidence, String place, String words) {
        return new Source(evidence.source(), place, words);
    }
}
