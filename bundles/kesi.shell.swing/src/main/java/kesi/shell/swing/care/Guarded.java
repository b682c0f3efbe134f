package kesi.shell.swing.care;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/**
 * The one place through which the window calls into a plug-in: whatever is thrown there stays there, a class that is
 * missing, a stack that overflowed and a memory that was eaten included.
 *
 * @param problems told of what was thrown; finds out by the stack whose it was
 */
public record Guarded(Consumer<Throwable> problems) {

    /** Runs it; answers whether it ended well. */
    public boolean run(Runnable action) {
        return call(() -> {
                    action.run();
                    return true;
                })
                .isPresent();
    }

    /** The answer, or nothing when it threw or answered nothing. */
    @SuppressWarnings("IllegalCatch") // the edge to foreign code
    public <T> Optional<T> call(Callable<T> action) {
        try {
            return Optional.ofNullable(action.call());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            problems.accept(e);
        } catch (Throwable e) {
            problems.accept(e);
        }
        return Optional.empty();
    }
}
