package kesi.core.testing;

import java.util.List;
import java.util.stream.Stream;
import kesi.core.api.value.Link;
import kesi.record.api.Arrow;
import kesi.record.api.Document;
import kesi.record.api.spi.Key;

/**
 * A current record with what its type said when it was saved.
 *
 * @param document the record
 * @param keys its look-ups
 * @param links its arrows
 */
record Kept(Document document, List<Key> keys, List<Link> links) {

    Stream<Arrow> arrows() {
        return links.stream().map(link -> new Arrow(document.ref(), link));
    }

    boolean has(Key key) {
        return keys.stream()
                .anyMatch(own -> own.name().equals(key.name()) && own.value().equals(key.value()));
    }
}
