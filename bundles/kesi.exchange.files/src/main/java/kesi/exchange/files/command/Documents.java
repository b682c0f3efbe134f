package kesi.exchange.files.command;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import kesi.core.api.task.Task;
import kesi.core.api.text.Message;
import kesi.record.api.Document;
import kesi.record.api.Records;

/** All records of a type in the order of their ids, a page in memory at a time. */
final class Documents implements Iterator<Document> {

    private static final int PAGE = 500;

    private final Records records;
    private final String type;
    private final long count;
    private final Task task;
    private List<Document> page;
    private int at;
    private long passed;

    Documents(Records records, String type, long count, Task task) {
        this.records = records;
        this.type = type;
        this.count = count;
        this.task = task;
        this.page = records.list(type, "", PAGE);
    }

    @Override
    public boolean hasNext() {
        if (at == page.size() && at == PAGE) {
            turn();
        }
        return at < page.size();
    }

    @Override
    public Document next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return page.get(at++);
    }

    private void turn() {
        task.checkCancelled();
        passed += page.size();
        task.progress((double) passed / Math.max(1, count), Message.of(Documents.class, "task.exporting", passed));
        page = records.list(type, page.get(page.size() - 1).ref().id(), PAGE);
        at = 0;
    }
}
