package kesi.shell.api;

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

    /** The id of the perspective in front. */
    Optional<String> perspective();
}
