package kesi.record.jdbc.document;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import kesi.core.api.json.Json;
import kesi.core.api.value.Ids;
import kesi.core.api.value.Ref;
import kesi.record.api.Batch;
import kesi.record.api.Document;
import kesi.record.api.Records;
import kesi.record.api.Shelf;
import kesi.record.api.spi.Key;
import kesi.record.api.spi.RecordType;

/** The records of one type, read through the store and its JSON. */
final class TypedShelf<T extends Record> implements Shelf<T> {

    private static final int PAGE = 500;

    private final Records records;
    private final RecordType<T> type;
    private final Json json;
    private final Function<Object, T> values;

    TypedShelf(Records records, RecordType<T> type, Json json) {
        this.records = records;
        this.type = type;
        this.json = json;
        this.values = json.values(type.javaType());
    }

    @Override
    public Optional<Kept<T>> find(String id) {
        return records.find(new Ref(type.name(), id)).map(this::kept);
    }

    @Override
    public Optional<Kept<T>> lookUp(Key key) {
        return records.lookUp(type.name(), key).map(this::kept);
    }

    @Override
    public List<Kept<T>> findAll(List<String> ids) {
        return records.findAll(type.name(), ids).stream().map(this::kept).toList();
    }

    @Override
    public void forEach(Consumer<Kept<T>> consumer) {
        List<Document> page = records.list(type.name(), "", PAGE);
        while (!page.isEmpty()) {
            page.forEach(document -> consumer.accept(kept(document)));
            page = records.list(type.name(), page.get(page.size() - 1).ref().id(), PAGE);
        }
    }

    @Override
    public Ref add(Batch batch, T value) {
        Ref ref = new Ref(type.name(), Ids.next());
        batch.put(ref, 0, tree(value));
        return ref;
    }

    @Override
    public void change(Batch batch, Kept<T> before, T after) {
        batch.put(before.ref(), before.document().version(), tree(after));
    }

    private Kept<T> kept(Document document) {
        Map<String, Object> content = Preparation.upgraded(type, document.ref(), document.schema(), document.content());
        return new Kept<>(document, values.apply(content));
    }

    @SuppressWarnings("unchecked") // the tree of a record is such a map
    private Map<String, Object> tree(T value) {
        return (Map<String, Object>) Objects.requireNonNull(json.tree(value));
    }
}
