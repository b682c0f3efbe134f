package kesi.shell.api;

import java.util.List;
import java.util.function.IntConsumer;
import javax.swing.JComponent;
import org.osgi.annotation.versioning.ProviderType;

/**
 * A table of texts, shown literally. Numbers sort as numbers, texts as people look them up. Made by {@link
 * Tables}; used
 * on the event dispatch thread.
 */
@ProviderType
public interface TextTable {

    /** The table with its quick filter and scroll bars. */
    JComponent widget();

    /**
     * Shows these rows. While the heads stay the same, so do sorting, filter, widths and, by their first cells, the
     * selected rows.
     *
     * @param rows as many cells as there are heads
     */
    void show(List<String> heads, List<List<String>> rows);

    /** The places of the selected rows among those that were shown last, from 0. */
    List<Integer> selected();

    /** Calls the action after each change of the selection. */
    void onSelect(Runnable action);

    /** Calls the action with the place of a row that was double-clicked or entered. */
    void onOpen(IntConsumer action);
}
