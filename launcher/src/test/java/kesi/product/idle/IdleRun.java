package kesi.product.idle;

import java.awt.Component;
import java.awt.Container;
import java.awt.EventQueue;
import java.awt.Window;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import javax.swing.JList;
import kesi.launcher.run.Running;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;

/** What happens in the process with a screen: plug-ins arrive, are listed everywhere, and one of them is woken. */
public final class IdleRun {
    static final String DONE = "all asleep but one";

    private static final int PLUG_INS = 300;
    private static final int PATIENCE_SECONDS = 120;

    private IdleRun() {}

    /** Opens the window on a workspace. */
    public static void main(String[] home) throws Exception {
        Running product = Running.window("office", Path.of(home[0]));
        product.openWindow();
        await("the window", () -> named("rail"));
        List<Bundle> installed = install(product, Path.of(home[0], "plug-ins"));
        await(
                "the perspectives",
                () -> named("perspective.sample.idle0") && named("perspective.sample.idle" + (PLUG_INS - 1)));

        product.run("palette:open");
        await(
                "the palette",
                () -> components()
                        .anyMatch(one -> one instanceof JList<?> list
                                && "palette.list".equals(one.getName())
                                && list.getModel().getSize() > 0));
        String help = product.run("help").out();
        for (int i = 0; i < PLUG_INS; i++) {
            if (!help.contains("sample.idle" + i + ":work")) {
                end("no command of plug-in " + i);
            }
        }
        installed.get(0).loadClass(Sleeper.class.getName());
        end(DONE);
    }

    private static List<Bundle> install(Running product, Path folder) throws Exception {
        List<Bundle> installed = new ArrayList<>();
        for (Path jar : new IdlePlugIns(folder).write(PLUG_INS)) {
            installed.add(product.context().installBundle(product.admit("reference:" + jar.toUri())));
        }
        for (Bundle bundle : installed) {
            start(bundle);
        }
        return installed;
    }

    private static void start(Bundle bundle) throws BundleException {
        bundle.start();
    }

    private static void await(String what, BooleanSupplier holds) throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        AtomicBoolean there = new AtomicBoolean();
        while (!there.get()) {
            if (System.nanoTime() > end) {
                end("waited in vain: " + what);
            }
            EventQueue.invokeAndWait(() -> there.set(holds.getAsBoolean()));
            Thread.sleep(50);
        }
    }

    private static boolean named(String name) {
        return components().anyMatch(one -> name.equals(one.getName()));
    }

    private static Stream<Component> components() {
        return Arrays.stream(Window.getWindows()).filter(Window::isShowing).flatMap(IdleRun::below);
    }

    private static Stream<Component> below(Component component) {
        Stream<Component> children =
                component instanceof Container box ? Arrays.stream(box.getComponents()) : Stream.of();
        return Stream.concat(Stream.of(component), children.flatMap(IdleRun::below));
    }

    private static void end(String why) {
        System.out.println(why);
        Runtime.getRuntime().halt(0);
    }
}
