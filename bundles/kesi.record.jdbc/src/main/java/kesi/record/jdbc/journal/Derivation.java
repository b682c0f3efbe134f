package kesi.record.jdbc.journal;

import java.util.List;
import java.util.Optional;
import kesi.core.api.value.Link;
import kesi.record.api.Document;
import kesi.record.api.spi.Key;

/** Tells what follows from a document by its type. */
@FunctionalInterface
public interface Derivation {

    /** The keys and links of a document; empty when its type's bundle is not here or cannot read it. */
    Optional<Derived> of(Document document);

    /** What the store keeps beside a document so that it is found. */
    record Derived(List<Key> keys, List<Link> links) {

        public Derived {
            keys = List.copyOf(keys);
            links = List.copyOf(links);
        }
    }
}
