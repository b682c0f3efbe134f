package kesi.shell.swing.follow;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import kesi.core.api.problem.Problem;
import kesi.core.api.text.Message;
import kesi.core.api.value.Ref;
import kesi.record.api.Batch;
import kesi.record.api.Committed;
import kesi.record.api.Document;
import kesi.record.api.Entry;
import kesi.record.api.Records;
import kesi.record.api.compare.Comparison;
import kesi.shell.swing.Texts;
import kesi.shell.swing.record.ValueText;
import kesi.shell.swing.shape.FieldWords;

/** The versions of a record, and the way back to an earlier one. */
record HistoryModel(Records records) {

    /** The versions, the newest first. */
    List<Entry> versions(Ref ref) {
        return records.history(ref);
    }

    /** One line for each place in which a version differs from the one before; all of it for the first. */
    List<Change> changes(Entry version, List<Entry> all) {
        Map<String, Object> before = all.stream()
                .filter(one -> one.version() == version.version() - 1)
                .findFirst()
                .flatMap(Entry::content)
                .orElse(Map.of());
        FieldWords words = new FieldWords(new Naming(records).type(version.ref().type()));
        return Comparison.of(before, version.content().orElse(Map.of())).stream()
                .map(one -> new Change(
                        one.kind().sign(),
                        words.place(one.path()),
                        one.before().map(ValueText::of).orElse(""),
                        one.after().map(ValueText::of).orElse("")))
                .toList();
    }

    /** What changed at one place. */
    record Change(String sign, Message place, String before, String after) {}

    /**
     * Makes the content of an earlier version the newest one; nothing is removed from the journal.
     *
     * @throws kesi.record.api.Conflict when the record changed meanwhile
     * @throws Problem when the version is one of a deleted record
     */
    Committed restore(Entry version, List<Entry> seen) {
        Message reason = Texts.of("history.reason", version.version());
        Optional<Document> now = records.find(version.ref());
        long expected = now.isPresent() ? seen.get(0).version() : 0;
        var content =
                version.content().orElseThrow(() -> Problem.failed(Texts.of("history.deleted", version.version())));
        return records.commit(Batch.because(reason).put(version.ref(), expected, content));
    }
}
