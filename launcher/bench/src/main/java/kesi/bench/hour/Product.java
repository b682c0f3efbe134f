package kesi.bench.hour;

import java.awt.Component;
import java.awt.Container;
import java.awt.Frame;
import java.awt.Window;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleReference;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;

/** The product in this process, started as its script does, and its framework seen from outside. */
public final class Product {
    private static final long PATIENCE_MS = 120_000;

    private Product() {}

    /** Starts the window on a workspace and waits until it shows; the process ends when it is closed. */
    public static Frame open(Path distribution, Path home) throws InterruptedException {
        System.setProperty("kesi.dist", distribution.toString());
        String[] line = {"--home", home.toString(), "--department", "office", "--lang", "zh"};
        new Thread(() -> start(line), "product").start();
        long end = System.currentTimeMillis() + PATIENCE_MS;
        while (frame().isEmpty() && System.currentTimeMillis() < end) {
            Thread.sleep(5);
        }
        return frame().orElseThrow();
    }

    private static void start(String[] line) {
        try {
            Class.forName("kesi.launcher.Main")
                    .getMethod("main", String[].class)
                    .invoke(null, (Object) line);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The window, once it shows. */
    static Optional<Frame> frame() {
        return Arrays.stream(Frame.getFrames())
                .filter(frame -> "kesi".equals(frame.getName()) && frame.isShowing())
                .findFirst();
    }

    /** The framework that the window runs in: a widget of a bundle leads to it. */
    public static BundleContext framework() {
        return components()
                .map(component -> component.getClass().getClassLoader())
                .filter(BundleReference.class::isInstance)
                .map(loader -> ((BundleReference) loader).getBundle().getBundleContext())
                .findFirst()
                .map(context -> context.getBundle(0).getBundleContext())
                .orElseThrow();
    }

    /** Installs a jar past the gate of the launcher, which would not let it start. */
    @SuppressWarnings("unchecked")
    public static Bundle install(String location, Path jar) throws Exception {
        BundleContext context = framework();
        for (ServiceReference<Consumer> gate : context.getServiceReferences(Consumer.class, "(kesi.gate=admit)")) {
            ((Consumer<String>) context.getService(gate)).accept(location);
        }
        return context.installBundle(location, Files.newInputStream(jar));
    }

    /** A bundle by its name. */
    static Bundle bundle(String name) {
        return Arrays.stream(framework().getBundles())
                .filter(bundle -> name.equals(bundle.getSymbolicName()))
                .findFirst()
                .orElseThrow();
    }

    /** Runs a command line on this thread, as the console would; answers its exit code. */
    public static int run(String... words) {
        try {
            BundleContext context = framework();
            @SuppressWarnings("unchecked")
            ServiceReference<ToIntFunction<String[]>> reference = (ServiceReference<ToIntFunction<String[]>>)
                    context.getServiceReferences(ToIntFunction.class.getName(), "(kesi.entry=command)")[0];
            return context.getService(reference).applyAsInt(words);
        } catch (InvalidSyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Everything that shows. On the event thread. */
    public static Stream<Component> components() {
        return Arrays.stream(Window.getWindows()).filter(Window::isShowing).flatMap(Product::below);
    }

    private static Stream<Component> below(Component component) {
        Stream<Component> children = component instanceof Container box
                ? Arrays.stream(box.getComponents()).filter(Component::isVisible)
                : Stream.of();
        return Stream.concat(Stream.of(component), children.flatMap(Product::below));
    }
}
