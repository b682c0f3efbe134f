package kesi.search.lucene.index;

import java.util.Map;
import kesi.core.api.value.Ref;
import kesi.record.api.Document;

/**
 * A record as it is to be indexed.
 *
 * @param sequence the number of the change in the journal that made it so
 */
record Change(Ref ref, long version, int schema, String title, Map<String, Object> content, long sequence) {

    static Change of(Document document) {
        return new Change(
                document.ref(),
                document.version(),
                document.schema(),
                document.title(),
                document.content(),
                document.sequence());
    }
}
