package kesi.product;

import java.awt.Component;
import java.awt.Container;
import java.awt.EventQueue;
import java.awt.Window;
import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import javax.swing.AbstractButton;
import kesi.launcher.run.Running;
import org.osgi.framework.Bundle;

/** What happens in the process with a screen: prints what is wrong, or {@link #DONE} at the end. */
public final class WindowRun {
    static final String DONE = "everything as expected";

    private static final String BUTTON = "perspective.heritage";
    private static final int PATIENCE_SECONDS = 120;

    private WindowRun() {}

    /** Opens the window on a workspace. */
    public static void main(String[] home) throws Exception {
        Thread.setDefaultUncaughtExceptionHandler((thread, thrown) -> thrown.printStackTrace(System.out));
        Running product = Running.window("office", Path.of(home[0]));
        product.openWindow();
        Bundle screens = Area.HERITAGE.bundle(product, "ui");

        await("the perspective", true);
        click();
        screens.stop();
        await("the perspective is gone", false);
        screens.start();
        await("the perspective is back", true);
        click();

        WeakReference<ClassLoader> loader = Departure.of(product, screens);
        await("the perspective is gone for good", false);
        if (!Departure.isComplete(loader)) {
            fail("something still reaches the class loader of " + screens.getSymbolicName());
        }
        System.out.println(DONE);
        Runtime.getRuntime().halt(0);
    }

    private static void await(String what, boolean there) throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (isThere() != there) {
            if (System.nanoTime() > end) {
                fail("waited in vain: " + what);
            }
            Thread.sleep(50);
        }
    }

    private static void fail(String why) {
        System.out.println(why);
        Runtime.getRuntime().halt(1);
    }

    private static boolean isThere() throws Exception {
        AtomicBoolean there = new AtomicBoolean();
        EventQueue.invokeAndWait(() -> there.set(buttons().findAny().isPresent()));
        return there.get();
    }

    private static void click() throws Exception {
        EventQueue.invokeAndWait(() -> buttons().forEach(AbstractButton::doClick));
    }

    private static Stream<AbstractButton> buttons() {
        return Arrays.stream(Window.getWindows())
                .filter(Window::isShowing)
                .flatMap(WindowRun::below)
                .filter(component -> BUTTON.equals(component.getName()))
                .map(AbstractButton.class::cast);
    }

    private static Stream<Component> below(Component component) {
        Stream<Component> children =
                component instanceof Container box ? Arrays.stream(box.getComponents()) : Stream.of();
        return Stream.concat(Stream.of(component), children.flatMap(WindowRun::below));
    }
}
