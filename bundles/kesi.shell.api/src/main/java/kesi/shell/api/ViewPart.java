package kesi.shell.api;

import javax.swing.JComponent;
import org.osgi.annotation.versioning.ConsumerType;

/** One view; a service of prototype scope with the metadata of {@link View}. Each opened view has its own instance. */
@ConsumerType
public interface ViewPart {

    /**
     * Makes the view's widgets; called once, on the event dispatch thread, and must be quick: slow work is a task.
     *
     * @param scope lives as long as the view is open
     */
    JComponent create(Scope scope);
}
