package kesi.core.testing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import kesi.core.api.json.Json;
import kesi.core.api.value.Ids;
import kesi.core.api.value.Ref;
import kesi.record.api.Batch;
import kesi.record.api.Document;
import kesi.record.api.Records;
import kesi.record.api.Shelf;
import kesi.record.api.spi.Key;
import kesi.record.api.spi.RecordType;

/** The typed view of one type in any {@link Records}. */
record MemoryShelf<T extends Record>(Records records, Json json, RecordType<T> type) implements Shelf<T> {

    private static final int PAGE = 1_000;

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
        String after = "";
        for (var page = records.list(type.name(), after, PAGE);
                !page.isEmpty();
                page = records.list(type.name(), after, PAGE)) {
            page.forEach(document -> consumer.accept(kept(document)));
            after = page.get(page.size() - 1).ref().id();
        }
    }

    @Override
    public Ref add(Batch batch, T value) {
        Ref ref = new Ref(type.name(), Ids.next());
        batch.put(ref, 0, content(value));
        return ref;
    }

    @Override
    public void change(Batch batch, Kept<T> before, T after) {
        batch.put(before.ref(), before.document().version(), content(after));
    }

    private Kept<T> kept(Document document) {
        Map<String, Object> content = document.schema() < type.schema()
                ? type.upgrade(document.schema(), document.content())
                : document.content();
        return new Kept<>(document, json.value(type.javaType(), content));
    }

    @SuppressWarnings("unchecked") // a record's tree is a map
    private Map<String, Object> content(T value) {
        return (Map<String, Object>) java.util.Objects.requireNonNull(json.tree(value));
    }
}
