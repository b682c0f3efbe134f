package kesi.search.lucene.index;

import java.util.Map;
import kesi.core.api.json.Json;
import kesi.core.api.value.Ref;
import kesi.record.api.spi.Field;
import kesi.record.api.spi.RecordType;
import kesi.search.lucene.text.Folding;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.Term;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes index documents of records, by their types' fields; of a record whose type is absent, or cannot read it, by its
 * title alone. Each instance serves one thread.
 */
final class Documents {

    private static final Logger LOG = LoggerFactory.getLogger(Documents.class);

    private final Json json;
    private final Types types;
    private final Folding folding;

    Documents(Json json, Types types, Folding folding) {
        this.json = json;
        this.types = types;
        this.folding = folding;
    }

    static Term key(Ref ref) {
        return new Term(Names.KEY, ref.toString());
    }

    Document of(Change change) {
        return types.find(change.ref().type())
                .filter(type -> type.schema() >= change.schema())
                .map(type -> typed(type, change))
                .orElseGet(() -> stub(change));
    }

    private <T extends Record> Document typed(RecordType<T> type, Change change) {
        try {
            T value = json.value(type.javaType(), upgraded(type, change));
            DocumentBuilder builder = new DocumentBuilder(folding, change, type.title(value));
            for (Field<T> field : type.fields()) {
                builder.add(field.name(), field.kind(), field.values().apply(value));
            }
            return builder.build();
        } catch (RuntimeException e) {
            // The code of another bundle: its fault costs one record its fields, not the index its life.
            LOG.warn("Record {} is indexed by its title alone, its type {} failed", change.ref(), type.name(), e);
            return stub(change);
        }
    }

    private static Map<String, Object> upgraded(RecordType<?> type, Change change) {
        return change.schema() < type.schema() ? type.upgrade(change.schema(), change.content()) : change.content();
    }

    private Document stub(Change change) {
        return new DocumentBuilder(folding, change, change.title()).stub().build();
    }
}
