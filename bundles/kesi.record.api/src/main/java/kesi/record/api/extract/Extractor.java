package kesi.record.api.extract;

import java.util.List;
import kesi.core.api.value.Ref;
import kesi.record.api.Batch;
import kesi.record.api.Records;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Reads facts of its own area from a text of another; a service. Areas never meet: whoever stores a text hands it
 * to all
 * extractors, and each adds the records that it recognises, with evidence in that text and a link to it.
 */
@ConsumerType
public interface Extractor {

    /**
     * Adds records to a batch. Only what the text states may be asserted; what is missing stays empty. Called by any
     * thread. Reading the same text again must add nothing twice: the extractor looks its records up by their keys.
     *
     * @return the records that were added or found
     */
    List<Ref> extract(SourceText text, Records records, Batch batch);

    /**
     * A text with its structure.
     *
     * @param ref the record that holds it and that evidence points at
     * @param kind the kind of text as its own area calls it, for example {@code news}, {@code photo-news}
     * @param title its title, or empty
     * @param byline who signed it, as written, or empty
     * @param paragraphs raw paragraphs in order; evidence counts them from 1
     */
    record SourceText(Ref ref, String kind, String title, String byline, List<String> paragraphs) {

        public SourceText {
            paragraphs = List.copyOf(paragraphs);
        }
    }
}
