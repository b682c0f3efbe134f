package kesi.record.jdbc.command;

import static kesi.core.api.command.Outcome.tree;

import java.util.Map;
import kesi.record.api.Arrow;
import kesi.record.api.Document;
import kesi.record.api.Entry;
import kesi.record.api.Store;

/** What scripts read. */
final class Trees {

    private Trees() {}

    /** A record without its content. */
    static Map<String, Object> head(Document document) {
        return tree(
                "type", document.ref().type(),
                "id", document.ref().id(),
                "version", document.version(),
                "schema", document.schema(),
                "title", document.title(),
                "changed", document.changed().toString(),
                "sequence", document.sequence());
    }

    static Map<String, Object> whole(Document document, boolean known) {
        Map<String, Object> tree = head(document);
        tree.put("known", known);
        tree.put("content", document.content());
        return tree;
    }

    static Map<String, Object> entry(Entry entry) {
        Map<String, Object> tree = tree(
                "sequence", entry.sequence(),
                "batch", entry.batch().toString(),
                "version", entry.version(),
                "schema", entry.schema(),
                "title", entry.title(),
                "at", entry.at().toString(),
                "by", entry.by(),
                "reason", entry.reason().toString(),
                "hash", entry.hash());
        entry.content().ifPresent(content -> tree.put("content", content));
        return tree;
    }

    static Map<String, Object> arrow(Arrow arrow) {
        return tree(
                "from", arrow.from().toString(),
                "type", arrow.link().type(),
                "to", arrow.link().target().toString());
    }

    static Map<String, Object> figures(Store.Figures figures) {
        return tree(
                "records", figures.records(),
                "entries", figures.entries(),
                "blobs", figures.blobs(),
                "blobBytes", figures.blobBytes());
    }
}
