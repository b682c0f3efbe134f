package kesi.record.jdbc.command;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import kesi.core.api.problem.Problem;
import kesi.core.api.value.Ref;
import kesi.record.api.Document;
import kesi.record.api.Records;

/** Finds the record that a person means: by {@code type/id}, by a whole id, or by its beginning. */
final class Naming {

    private static final int SHORTEST = 4;
    private static final int NAMED = 5;

    private final Records records;

    Naming(Records records) {
        this.records = records;
    }

    /** The record there is now. */
    Document document(String text) {
        return records.find(ref(text)).orElseThrow(() -> none(text));
    }

    /**
     * The reference that a text means; with the form {@code type/id} the record may have been deleted.
     *
     * @throws Problem of kind USAGE when there is none, or several begin so
     */
    Ref ref(String text) {
        if (text.contains("/")) {
            return parsed(text);
        }
        return records.findById(text).map(Document::ref).orElseGet(() -> byBeginning(text));
    }

    private static Ref parsed(String text) {
        try {
            return Ref.parse(text);
        } catch (IllegalArgumentException expected) {
            throw none(text);
        }
    }

    private Ref byBeginning(String text) {
        if (text.length() < SHORTEST) {
            throw none(text);
        }
        List<Ref> found = new ArrayList<>();
        for (String type : records.types()) {
            records.list(type, text, NAMED).stream()
                    .map(Document::ref)
                    .filter(ref -> ref.id().startsWith(text))
                    .forEach(found::add);
        }
        if (found.size() > 1) {
            throw Problem.usage(Say.say(
                    "id.many",
                    text,
                    found.stream().limit(NAMED).map(Ref::toString).collect(Collectors.joining(", "))));
        }
        return found.stream().findFirst().orElseThrow(() -> none(text));
    }

    private static Problem none(String text) {
        return Problem.failed("E-NOT-FOUND", Say.say("id.none", text));
    }
}
