package kesi.shell.swing.dock;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.swing.Icon;
import javax.swing.JComponent;

/** The views that a dock area draws. Used on the event dispatch thread. */
public interface Dockables {

    /** The view of that id, or what stands for it while its bundle is absent; empty when it is not drawn at all. */
    Optional<Dockable> find(String id);

    /** A person chose a view among its tabs. */
    default void chosen(String id) {}

    /** A view came before the others without a change of the layout. */
    default void came(String id) {}

    /** Whether these views may be closed; asks the person where work would be lost. */
    default boolean mayClose(List<String> ids) {
        return true;
    }

    /** A person closed a view. */
    void closed(String id);

    /** A person did with a view by hand what a command does. */
    default void did(String command, Map<String, List<String>> arguments) {}

    /** A person did with a view by hand what a command does with the view in front. */
    default void didInFront(String id, String command) {
        did("view:show", Map.of("id", List.of(id)));
        did(command, Map.of());
    }

    /** One view as a tab shows it. */
    interface Dockable {

        /** The widget that holds the view; the same each time. */
        JComponent widget();

        /** What the tab says. */
        String title();

        /** The tab's icon. */
        Icon icon();

        /** Whether it has unsaved changes. */
        default boolean dirty() {
            return false;
        }

        /** Whether its bundle is here; otherwise it stands for a view that is absent. */
        default boolean present() {
            return true;
        }

        /** Whether a person may close it. */
        boolean closable();

        /** The view comes to the front: it makes its widgets now if it has not yet. */
        void shown();
    }
}
