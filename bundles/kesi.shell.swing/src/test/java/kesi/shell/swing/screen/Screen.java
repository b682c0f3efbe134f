package kesi.shell.swing.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.Container;
import java.awt.EventQueue;
import java.awt.Window;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import javax.swing.JMenu;
import kesi.shell.swing.sample.SampleShell;

/** A window over sample records and what tests do with it from their own thread. */
final class Screen implements AutoCloseable {

    private static final long PATIENCE_MS = 60_000;

    final SampleShell sample;

    private Screen(SampleShell sample) {
        this.sample = sample;
    }

    static Screen open(Path home) {
        SampleShell sample = call(() -> new SampleShell(home));
        call(() -> {
            sample.shell.open();
            return true;
        });
        return new Screen(sample);
    }

    /** The window itself. */
    java.awt.Frame frame() {
        return Arrays.stream(java.awt.Frame.getFrames())
                .filter(one -> "kesi".equals(one.getName()) && one.isShowing())
                .findFirst()
                .orElseThrow();
    }

    void run(Runnable action) {
        call(() -> {
            action.run();
            return true;
        });
    }

    static <T> T call(Callable<T> action) {
        FutureTask<T> task = new FutureTask<>(action);
        if (EventQueue.isDispatchThread()) {
            task.run();
        } else {
            EventQueue.invokeLater(task);
        }
        try {
            return task.get(PATIENCE_MS, TimeUnit.MILLISECONDS);
        } catch (Exception e) {
            throw new AssertionError("On the screen's thread", e);
        }
    }

    static String said(Callable<String> text) {
        return call(text);
    }

    void until(String what, BooleanSupplier holds) {
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(PATIENCE_MS);
        while (!call(holds::getAsBoolean)) {
            assertThat(System.nanoTime()).as("waited for " + what).isLessThan(end);
            pause();
        }
    }

    <C extends Component> Optional<C> find(Class<C> type, String name) {
        return components()
                .filter(type::isInstance)
                .filter(one -> name.equals(one.getName()))
                .map(type::cast)
                .findFirst();
    }

    <C extends Component> C get(Class<C> type, String name) {
        until(type.getSimpleName() + " " + name, () -> find(type, name).isPresent());
        return call(() -> find(type, name).orElseThrow());
    }

    /** Every component of every window, menus included. */
    static Stream<Component> components() {
        return Arrays.stream(Window.getWindows()).filter(Window::isShowing).flatMap(Screen::below);
    }

    private static Stream<Component> below(Component component) {
        Stream<Component> children =
                component instanceof Container box ? Arrays.stream(box.getComponents()) : Stream.of();
        Stream<Component> items =
                component instanceof JMenu menu ? Arrays.stream(menu.getMenuComponents()) : Stream.of();
        return Stream.concat(
                Stream.of(component), Stream.concat(children, items).flatMap(Screen::below));
    }

    private static void pause() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public void close() {
        run(sample.shell::close);
    }
}
