package kesi.report.pdf.layout.table;

import kesi.report.pdf.file.Tag;

/**
 * The bodies of a table as its tags say it. A body is an object that names each of its rows, so a long table has
 * several: one for all of them would be held in memory to the end.
 */
final class Bodies {

    private static final int MOST_ROWS = 1000;

    private final Tag table;
    private Tag body;
    private int rows;

    Bodies(Tag table) {
        this.table = table;
        this.body = table.child("TBody");
    }

    /** Tells that no cell reaches over the next row. */
    void mayEnd() {
        if (rows >= MOST_ROWS) {
            body.close();
            body = table.child("TBody");
            rows = 0;
        }
    }

    /** The tag of one more row. */
    Tag row() {
        rows++;
        return body.child("TR");
    }

    void close() {
        body.close();
    }
}
