package kesi.bookroom.ui;

import java.util.ArrayList;
import java.util.List;
import kesi.core.api.json.Json;
import kesi.core.api.value.Ref;
import kesi.record.api.Document;
import kesi.record.api.Records;

/**
 * Reads records of the area. Not for the event dispatch thread.
 *
 * @param records the store
 * @param json turns documents into records
 */
public record Shelves(Records records, Json json) {

    private static final int PAGE = 1_000;

    /** A record with its reference. */
    public record Found<T extends Record>(Ref ref, T value) {}

    /** All records of a type, in the order of their ids. */
    public <T extends Record> List<Found<T>> all(String type, Class<T> java) {
        List<Found<T>> all = new ArrayList<>();
        List<Document> page = records.list(type, "", PAGE);
        while (!page.isEmpty()) {
            page.forEach(document -> all.add(new Found<>(document.ref(), json.value(java, document.content()))));
            page = records.list(type, page.get(page.size() - 1).ref().id(), PAGE);
        }
        return all;
    }
}
