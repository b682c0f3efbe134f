package kesi.shell.swing.list;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.swing.SwingUtilities;
import kesi.shell.api.Scope;
import kesi.shell.swing.Texts;

/**
 * Reads the rows that are on the screen, and some around them, in the background. While a person scrolls fast only
 * what is seen when a reading begins is read; the rest never is. Used on the event dispatch thread.
 */
final class RowPages {

    private static final int AROUND = 60;

    private final ListTable table;
    private final ListModel model;
    private final RowCache cache;
    private final Scope scope;
    private final Set<String> unread = new HashSet<>();
    private final Runnable came;
    private Shown shown;
    private boolean reading;

    /**
     * Pages of a table that shows nothing yet.
     *
     * @param came told after rows were read and stand in the table
     */
    RowPages(ListTable table, ListModel model, RowCache cache, Scope scope, Runnable came) {
        this.table = table;
        this.model = model;
        this.cache = cache;
        this.scope = scope;
        this.shown = table.shown();
        this.came = came;
    }

    /** Other rows are shown from now on. */
    void show(Shown now) {
        shown = now;
        unread.clear();
        see();
    }

    /** Reads what is on the screen and not here. */
    void see() {
        if (reading || !scope.isOpen()) {
            return;
        }
        List<String> ids = wanted();
        if (!ids.isEmpty()) {
            reading = true;
            unread.addAll(ids);
            Columns columns = shown.columns();
            scope.inBackground(Texts.of("list.loading"), task -> read(ids, columns), rows -> show(columns, rows));
        }
    }

    private List<Row> read(List<String> ids, Columns columns) {
        try {
            return model.read(ids, columns);
        } finally {
            SwingUtilities.invokeLater(() -> reading = false);
        }
    }

    private void show(Columns columns, List<Row> rows) {
        if (columns.equals(shown.columns())) {
            cache.put(rows);
            rows.forEach(row -> unread.remove(row.ref().id()));
            table.repaint();
            came.run();
        }
        see();
    }

    private List<String> wanted() {
        java.awt.Rectangle seen = table.getVisibleRect();
        int first = seen.y / Math.max(1, table.getRowHeight());
        int last = (seen.y + seen.height) / Math.max(1, table.getRowHeight()) + 1;
        List<String> ids = cache.missing(shown, first, last);
        ids.removeAll(unread);
        if (!ids.isEmpty()) {
            ids.addAll(cache.missing(shown, first - AROUND, first));
            ids.addAll(cache.missing(shown, last, last + AROUND));
        }
        return ids;
    }
}
