package kesi.shell.api;

import java.awt.Component;
import java.awt.Point;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kesi.core.api.text.Message;
import kesi.core.api.value.Evidence;
import kesi.core.api.value.Ref;
import org.osgi.annotation.versioning.ProviderType;

/** The window as views see it. A service; safe for use by any thread. */
@ProviderType
public interface Workbench {

    /** Opens a view, or brings it to the front; does nothing but say so when no loaded bundle has it. */
    void showView(String viewId);

    /** Switches to a perspective. */
    void showPerspective(String perspectiveId);

    /** Shows a record by the opener of its area, or in the general detail view. */
    void open(Ref record);

    /** Opens the editor of a record as a view of its own, or brings it to the front. */
    void openEditor(Ref record);

    /** Shows where a fact stands: the record that is the source, with the passage marked. */
    void open(Evidence evidence);

    /** Shows a problem as a sentence, with details to copy. */
    void say(Throwable problem);

    /** Shows a short notice in the status bar. */
    void notice(Message message);

    /** Asks for the parameters of a command in a form and starts it. */
    void runCommand(String name);

    /** Asks for the parameters of a command in a form that has some of them filled in already, and starts it. */
    default void runCommand(String name, Map<String, List<String>> given) {
        runCommand(name);
    }

    /**
     * Shows the menu of the commands for the selected records; on the event dispatch thread.
     *
     * @param over the widget that shows the records
     * @param at the place in it
     */
    default void showContextMenu(Component over, Point at) {}

    /** The id of the perspective in front. */
    Optional<String> perspective();
}
