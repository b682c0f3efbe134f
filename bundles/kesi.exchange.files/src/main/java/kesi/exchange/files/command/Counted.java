package kesi.exchange.files.command;

import java.util.Iterator;
import kesi.record.api.Document;

/** Counts what it hands out. */
final class Counted implements Iterator<Document> {

    private final Iterator<Document> documents;
    private long count;

    Counted(Iterator<Document> documents) {
        this.documents = documents;
    }

    long count() {
        return count;
    }

    @Override
    public boolean hasNext() {
        return documents.hasNext();
    }

    @Override
    public Document next() {
        count++;
        return documents.next();
    }
}
