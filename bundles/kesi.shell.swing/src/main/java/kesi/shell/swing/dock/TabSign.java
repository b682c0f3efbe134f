package kesi.shell.swing.dock;

import java.beans.PropertyChangeListener;
import java.util.Optional;
import javax.swing.JComponent;

/**
 * What a view says of itself on its tab: the title of what it shows and whether that has unsaved changes. The view says
 * it of the widget that it made; used on the event dispatch thread.
 */
public final class TabSign {

    private static final String TITLE = "kesi.tab.title";
    private static final String DIRTY = "kesi.tab.dirty";

    private TabSign() {}

    /** The tab shows this title, for example that of a record; an empty one gives the view's own title back. */
    public static void title(JComponent view, String title) {
        view.putClientProperty(TITLE, title.isBlank() ? null : title);
    }

    /** The tab carries the mark of unsaved changes, or no longer. */
    public static void dirty(JComponent view, boolean dirty) {
        view.putClientProperty(DIRTY, dirty);
    }

    /** The title that the view gave itself. */
    public static Optional<String> titleOf(JComponent view) {
        return Optional.ofNullable((String) view.getClientProperty(TITLE));
    }

    /** Whether the view has unsaved changes. */
    public static boolean isDirty(JComponent view) {
        return Boolean.TRUE.equals(view.getClientProperty(DIRTY));
    }

    /** Calls the listener when the view says something else of itself. */
    public static void follow(JComponent view, Runnable changed) {
        PropertyChangeListener listener = event -> changed.run();
        view.addPropertyChangeListener(TITLE, listener);
        view.addPropertyChangeListener(DIRTY, listener);
    }
}
