package kesi.shell.swing.record;

import java.util.List;
import java.util.Optional;
import kesi.core.api.text.Language;
import kesi.core.api.text.Message;
import kesi.core.api.value.Evidence;
import kesi.core.api.value.Ref;
import kesi.record.api.Document;
import kesi.record.api.Entry;

/**
 * All that is shown of one record.
 *
 * @param type what its type is called; empty when the type's bundle is absent
 * @param values its fields
 * @param links its arrows, both ways
 * @param quotes the evidence in it
 * @param history its versions, the newest first
 */
record Detail(
        Document document,
        Optional<Message> type,
        List<Value> values,
        List<LinkLine> links,
        List<Quote> quotes,
        List<Entry> history) {

    Detail {
        values = List.copyOf(values);
        links = List.copyOf(links);
        quotes = List.copyOf(quotes);
        history = List.copyOf(history);
    }

    /**
     * A field with its value.
     *
     * @param words the words of a closed choice, which depend on the language; else none
     */
    record Value(Message label, String text, List<Message> words) {

        Value(Message label, String text) {
            this(label, text, List.of());
        }

        /** What people read. */
        String text(Language language) {
            return words.isEmpty()
                    ? text
                    : ValueText.joined(words.stream().map(language::say).toList());
        }
    }

    /**
     * An arrow.
     *
     * @param out whether it starts here
     * @param other the record at its other end
     * @param title what that record is called
     * @param stub whether that record is not there, or nobody here knows its type
     */
    record LinkLine(String type, boolean out, Ref other, String title, boolean stub) {}

    /** A piece of evidence with the words it names. */
    record Quote(Evidence evidence, String source, Optional<Passage> passage) {}
}
