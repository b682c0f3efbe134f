package kesi.product;

import java.awt.Component;
import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.util.stream.Stream;
import javax.swing.AbstractButton;
import kesi.launcher.run.Running;
import org.osgi.framework.Bundle;

/** What happens in the process with a screen: prints what is wrong, or {@link #DONE} at the end. */
public final class WindowRun {
    static final String DONE = "everything as expected";

    private static final String BUTTON = "perspective.heritage";

    private WindowRun() {}

    /** Opens the window on a workspace. */
    public static void main(String[] home) throws Exception {
        OnScreen.endOnFailure();
        Running product = Running.window("office", Path.of(home[0]));
        product.openWindow();
        Bundle screens = Area.HERITAGE.bundle(product, "ui");

        OnScreen.await("the perspective", WindowRun::isThere);
        OnScreen.run(() -> buttons().forEach(AbstractButton::doClick));
        screens.stop();
        OnScreen.await("the perspective is gone", () -> !isThere());
        screens.start();
        OnScreen.await("the perspective is back", WindowRun::isThere);
        OnScreen.run(() -> buttons().forEach(AbstractButton::doClick));

        WeakReference<ClassLoader> loader = Departure.of(product, screens);
        OnScreen.await("the perspective is gone for good", () -> !isThere());
        boolean complete = Departure.isComplete(loader);
        System.out.println(
                complete ? DONE : "something still reaches the class loader of " + screens.getSymbolicName());
        Runtime.getRuntime().halt(complete ? 0 : 1);
    }

    private static boolean isThere() {
        return buttons().findAny().isPresent();
    }

    private static Stream<AbstractButton> buttons() {
        return OnScreen.components().filter(WindowRun::isButton).map(AbstractButton.class::cast);
    }

    private static boolean isButton(Component component) {
        return BUTTON.equals(component.getName());
    }
}
