package kesi.shell.swing.dock;

import java.util.Optional;
import javax.swing.Icon;
import javax.swing.JComponent;

/** The views that a dock area draws. Used on the event dispatch thread. */
public interface Dockables {

    /** The view of that id; empty when no loaded bundle has it: then it is not drawn. */
    Optional<Dockable> find(String id);

    /** A person chose a view among its tabs. */
    default void chosen(String id) {}

    /** A person closed a view. */
    void closed(String id);

    /** One view as a tab shows it. */
    interface Dockable {

        /** The widget that holds the view; the same each time. */
        JComponent widget();

        /** What the tab says. */
        String title();

        /** The tab's icon. */
        Icon icon();

        /** Whether a person may close it. */
        boolean closable();

        /** The view comes to the front: it makes its widgets now if it has not yet. */
        void shown();
    }
}
