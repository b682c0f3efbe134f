package kesi.shell.api.layout;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import kesi.core.api.problem.Problem;
import kesi.core.api.text.Message;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The open window, for whoever arranges it: commands and scripts. A service that is there while the window's bundle is;
 * safe for use by any thread. Every method but {@link #isOpen} fails with a {@link Problem} when no window is open.
 */
@ProviderType
public interface LayoutWindow {

    /** Whether there is a window now. */
    boolean isOpen();

    /** Where everything stands now. */
    Layout layout();

    /** The perspective in front. */
    String perspective();

    /** The view or editor in front. */
    Optional<String> front();

    /** Changes the layout and shows it. */
    void change(UnaryOperator<Layout> change);

    /** The perspectives there are, in their order. */
    List<Part> perspectives();

    /** The views there are, and those that are open or whose places are kept. */
    List<Part> views();

    /** Opens a view or brings it to the front; answers whether a loaded bundle has it. */
    boolean showView(String view);

    /** Closes views; answers false when one of them has unsaved changes and the person kept it open. */
    boolean close(List<String> views);

    /** Switches to a perspective; answers whether it is there. */
    boolean showPerspective(String perspective);

    /** Reads a perspective's layout anew from the shelf and shows it if it is in front. */
    void reload(String perspective);

    /** Puts everything of a perspective back to where it stood when nobody had moved it. */
    void reset(String perspective);

    /**
     * A view or perspective.
     *
     * @param bundle the symbolic name of the bundle that brings it; empty for one's own
     * @param state how it is now
     */
    record Part(String id, Message title, String bundle, State state) {}

    /** How a view or perspective is now. */
    enum State {
        /** Open, and for a perspective: in front. */
        OPEN,
        CLOSED,
        /** Its bundle is absent; its place is kept. */
        ABSENT
    }
}
