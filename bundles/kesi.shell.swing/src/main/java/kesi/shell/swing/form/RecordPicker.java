package kesi.shell.swing.form;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kesi.core.api.command.Param;
import kesi.core.api.value.Ref;
import kesi.record.api.Document;
import kesi.record.api.Records;
import kesi.shell.swing.part.Stores;

/**
 * Finds records for a field: by the words of their titles, and the title of one that stands there. Reads the store: not
 * for the event dispatch thread.
 */
public record RecordPicker(Stores stores) {

    private static final int READ = 10_000;
    private static final int SHOWN = 200;

    /** A record to choose from. */
    public record Choice(Ref ref, String title) {}

    /**
     * Records of a type whose title or id holds every word.
     *
     * @param type the record type, or {@code *} for any that is loaded
     * @return at most 200
     */
    public List<Choice> find(String type, String words) {
        List<String> wanted = List.of(words.strip().toLowerCase(Locale.ROOT).split("\\s+"));
        return stores.records().stream()
                .flatMap(records -> types(records, type).stream().flatMap(one -> records.list(one, "", READ).stream()))
                .filter(document ->
                        wanted.stream().allMatch(word -> text(document).contains(word)))
                .limit(SHOWN)
                .map(document -> new Choice(document.ref(), document.title()))
                .toList();
    }

    /** The title of the record with that id, if there is one. */
    public Optional<String> title(String id) {
        return stores.records().flatMap(records -> records.findById(id)).map(Document::title);
    }

    private static List<String> types(Records records, String type) {
        return type.isEmpty() || type.equals(Param.ANY_RECORD) ? records.types() : List.of(type);
    }

    private static String text(Document document) {
        return (document.title() + "\n" + document.ref().id()).toLowerCase(Locale.ROOT);
    }
}
