package kesi.shell.swing.window;

import java.awt.EventQueue;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import kesi.core.api.problem.Problem;
import kesi.shell.swing.Texts;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Component;

/** Where the open window is found, if there is one. Safe for use by any thread. */
@Component(service = ShellDoor.class)
public final class ShellDoor {

    private final AtomicReference<@Nullable Shell> open = new AtomicReference<>();

    /** The window, while it is open. */
    Optional<Shell> shell() {
        return Optional.ofNullable(open.get());
    }

    /**
     * The open window.
     *
     * @throws Problem of kind REFUSED when there is none
     */
    public Shell required() {
        return shell().orElseThrow(() -> Problem.refused("C-NEEDS", Texts.of("window.needed")));
    }

    /**
     * Does something in the window, soon, on the event dispatch thread.
     *
     * @throws Problem of kind REFUSED when no window is open
     */
    void onScreen(Consumer<Shell> action) {
        Shell shell = required();
        EventQueue.invokeLater(() -> action.accept(shell));
    }

    /** The window opens. */
    public void opened(Shell shell) {
        open.set(shell);
    }

    /** The window closes. */
    public void closed() {
        open.set(null);
    }
}
