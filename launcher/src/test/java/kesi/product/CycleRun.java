package kesi.product;

import java.awt.Component;
import java.awt.Container;
import java.awt.EventQueue;
import java.awt.KeyboardFocusManager;
import java.awt.Toolkit;
import java.awt.Window;
import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import javax.swing.AbstractButton;
import javax.swing.JTable;
import kesi.launcher.run.Running;
import org.osgi.framework.Bundle;
import org.osgi.framework.startlevel.BundleStartLevel;
import org.osgi.framework.wiring.BundleWiring;
import org.osgi.framework.wiring.FrameworkWiring;

/** What happens in the process with a screen: prints what is left, or {@link #DONE} at the end. */
public final class CycleRun {
    static final String DONE = "nothing is left";

    private static final int PATIENCE_SECONDS = 120;
    private static final int SPARE_THREADS = 8;
    private static final List<String> AREAS = List.of("news", "competition", "heritage");

    private final Running product;
    private final List<WeakReference<ClassLoader>> loaders = new ArrayList<>();

    private CycleRun(Running product) {
        this.product = product;
    }

    /** Opens the window on a workspace. */
    public static void main(String[] home) throws Exception {
        Running product = Running.window("office", Path.of(home[0]));
        product.run("news:import", "--sample");
        product.openWindow();
        CycleRun run = new CycleRun(product);
        String left = run.cycles(Integer.getInteger("kesi.cycles", 1));
        System.out.println(left.isEmpty() ? DONE : left);
        Runtime.getRuntime().halt(left.isEmpty() ? 0 : 1);
    }

    private String cycles(int count) throws Exception {
        cycle();
        int listeners = listeners();
        int threads = threads();
        long began = System.nanoTime();
        for (int i = 1; i < count; i++) {
            cycle();
        }
        System.out.println((count - 1) + " cycles of " + AREAS.size() + " areas in "
                + TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began) + " ms");
        await("every class loader is collected", () -> {
            System.gc();
            return loaders.stream().allMatch(loader -> loader.get() == null);
        });
        await("no more threads", () -> threads() <= threads + SPARE_THREADS);
        long held = loaders.stream().filter(loader -> loader.get() != null).count();
        List<String> wrong = new ArrayList<>();
        if (held > 0) {
            wrong.add(held + " of " + loaders.size() + " class loaders are left");
            wrong.add(product.run("bundle:certificates", "--json").out());
        }
        if (listeners() > listeners) {
            wrong.add(listeners() + " listeners instead of " + listeners);
        }
        if (threads() > threads + SPARE_THREADS) {
            wrong.add(threads() + " threads instead of " + threads);
        }
        return String.join("\n", wrong);
    }

    private void cycle() throws Exception {
        for (String area : AREAS) {
            await("the perspective of " + area, () -> button(area).isPresent());
            onScreen(() -> button(area).ifPresent(AbstractButton::doClick));
            onScreen(CycleRun::use);
            List<Bundle> bundles = bundles(area);
            List<Integer> levels = bundles.stream().map(CycleRun::level).toList();
            leave(bundles);
            comeBack(bundles, levels);
        }
    }

    /** Selects the first row of every table that shows. */
    private static void use() {
        components()
                .filter(JTable.class::isInstance)
                .map(JTable.class::cast)
                .filter(table -> table.getRowCount() > 0)
                .forEach(table -> table.setRowSelectionInterval(0, 0));
    }

    private List<Bundle> bundles(String area) {
        return Arrays.stream(product.context().getBundles())
                .filter(bundle -> Objects.requireNonNullElse(bundle.getSymbolicName(), "")
                        .startsWith("kesi." + area + "."))
                .sorted(java.util.Comparator.comparingInt(CycleRun::level).reversed())
                .toList();
    }

    private static int level(Bundle bundle) {
        return bundle.adapt(BundleStartLevel.class).getStartLevel();
    }

    private void leave(List<Bundle> bundles) throws Exception {
        for (Bundle bundle : bundles) {
            loaders.add(new WeakReference<>(bundle.adapt(BundleWiring.class).getClassLoader()));
            bundle.stop();
        }
        for (Bundle bundle : bundles) {
            bundle.uninstall();
        }
        CountDownLatch refreshed = new CountDownLatch(1);
        product.context()
                .getBundle()
                .adapt(FrameworkWiring.class)
                .refreshBundles(bundles, event -> refreshed.countDown());
        refreshed.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    private void comeBack(List<Bundle> left, List<Integer> levels) throws Exception {
        List<Bundle> back = new ArrayList<>();
        for (Bundle bundle : left) {
            Bundle again = product.context().installBundle(bundle.getLocation());
            again.adapt(BundleStartLevel.class).setStartLevel(levels.get(back.size()));
            back.add(again);
        }
        Collections.reverse(back);
        for (Bundle bundle : back) {
            bundle.start();
        }
    }

    private static void await(String what, BooleanSupplier holds) throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!onScreen(holds) && System.nanoTime() < end) {
            Thread.sleep(50);
        }
        if (!onScreen(holds)) {
            System.out.println("waited in vain: " + what);
        }
    }

    private static boolean onScreen(BooleanSupplier asked) throws Exception {
        AtomicReference<Boolean> answer = new AtomicReference<>(false);
        EventQueue.invokeAndWait(() -> answer.set(asked.getAsBoolean()));
        return answer.get();
    }

    private static void onScreen(Runnable action) throws Exception {
        EventQueue.invokeAndWait(action);
    }

    private static int threads() {
        return Thread.getAllStackTraces().size();
    }

    private static int listeners() {
        KeyboardFocusManager keys = KeyboardFocusManager.getCurrentKeyboardFocusManager();
        return Toolkit.getDefaultToolkit().getAWTEventListeners().length + keys.getPropertyChangeListeners().length;
    }

    private static java.util.Optional<AbstractButton> button(String area) {
        return components()
                .filter(component -> ("perspective." + area).equals(component.getName()))
                .map(AbstractButton.class::cast)
                .findFirst();
    }

    private static Stream<Component> components() {
        return Arrays.stream(Window.getWindows()).filter(Window::isShowing).flatMap(CycleRun::below);
    }

    private static Stream<Component> below(Component component) {
        Stream<Component> children =
                component instanceof Container box ? Arrays.stream(box.getComponents()) : Stream.of();
        return Stream.concat(Stream.of(component), children.flatMap(CycleRun::below));
    }
}
