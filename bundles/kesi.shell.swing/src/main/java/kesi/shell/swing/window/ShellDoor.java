package kesi.shell.swing.window;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
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

    /** The window opens. */
    public void opened(Shell shell) {
        open.set(shell);
    }

    /** The window closes. */
    public void closed() {
        open.set(null);
    }
}
