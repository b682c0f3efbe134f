package kesi.product;

import java.awt.Component;
import java.awt.Container;
import java.awt.EventQueue;
import java.awt.Window;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What runs in the process with a screen sees of the window, by the names of its widgets. */
final class OnScreen {
    private static final int PATIENCE_SECONDS = 120;

    private OnScreen() {}

    /** From now on whatever the calling thread throws is printed, and the process ends: the window would keep it. */
    static void endOnFailure() {
        Thread.currentThread().setUncaughtExceptionHandler((thread, thrown) -> {
            thrown.printStackTrace(System.out);
            Runtime.getRuntime().halt(1);
        });
    }

    /** Asks on the event dispatch thread, and waits for it as long as a person would not. */
    static <T> T ask(Callable<T> question) {
        FutureTask<T> task = new FutureTask<>(question);
        EventQueue.invokeLater(task);
        try {
            return task.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            throw new AssertionError("on the screen's thread", e);
        }
    }

    static void run(Runnable action) {
        ask(() -> {
            action.run();
            return true;
        });
    }

    /** Waits until it holds. */
    static void await(String what, BooleanSupplier holds) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!ask(holds::getAsBoolean)) {
            if (System.nanoTime() - end > 0) {
                throw new AssertionError("waited in vain: " + what);
            }
            pause();
        }
    }

    static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** A widget that shows, once it is there. */
    static <C extends Component> C get(Class<C> type, String name) {
        AtomicReference<@Nullable C> found = new AtomicReference<>();
        await(name, () -> {
            find(type, name).ifPresent(found::set);
            return found.get() != null;
        });
        return Objects.requireNonNull(found.get());
    }

    /** A widget that shows; on the event dispatch thread. */
    static <C extends Component> Optional<C> find(Class<C> type, String name) {
        return components()
                .filter(type::isInstance)
                .filter(one -> name.equals(one.getName()))
                .map(type::cast)
                .findFirst();
    }

    /** Everything in the windows that show; on the event dispatch thread. */
    static Stream<Component> components() {
        return Arrays.stream(Window.getWindows()).filter(Window::isShowing).flatMap(OnScreen::below);
    }

    static Stream<Component> below(Component component) {
        Stream<Component> children =
                component instanceof Container box ? Arrays.stream(box.getComponents()) : Stream.of();
        return Stream.concat(Stream.of(component), children.flatMap(OnScreen::below));
    }
}
