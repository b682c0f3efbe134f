package kesi.product;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.swing.JTable;
import javax.swing.JTree;
import kesi.launcher.run.Running;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.startlevel.BundleStartLevel;
import org.osgi.framework.wiring.BundleWiring;
import org.osgi.framework.wiring.FrameworkWiring;

/** The bundles of a feature that leave and come back while the window is open. */
final class Coming {
    private static final int PATIENCE_SECONDS = 120;

    /** The window itself, and the core that it stands on. */
    private static final List<String> GROUND = List.of("core", "workbench");

    private final Running product;
    private final String name;
    private final List<String> names;
    private final List<Left> left = new ArrayList<>();
    private final List<Gone> gone = new ArrayList<>();

    private record Gone(String location, int level) {}

    private record Left(String bundle, WeakReference<ClassLoader> loader) {}

    Coming(Running product, String name, List<String> names) {
        this.product = product;
        this.name = name;
        this.names = List.copyOf(names);
    }

    String name() {
        return name;
    }

    boolean canLeave() {
        return !GROUND.contains(name) && !bundles().isEmpty();
    }

    /** How many class loaders have left. */
    int seen() {
        return left.size();
    }

    /** Whose of them are still there. */
    List<String> held() {
        return left.stream()
                .filter(one -> one.loader().get() != null)
                .map(Left::bundle)
                .toList();
    }

    List<String> views() {
        return ids("kesi.shell.api.ViewPart", "kesi.view.id").toList();
    }

    /** Opens its perspectives and views and selects the first of everything in them. */
    void use() {
        ids("kesi.shell.api.PerspectivePart", "kesi.perspective.id").forEach(new Workbench(product)::showPerspective);
        ids("kesi.shell.api.ViewPart", "kesi.view.id").forEach(new Workbench(product)::showView);
        OnScreen.run(() -> {});
        OnScreen.run(Coming::select);
        OnScreen.run(() -> {});
    }

    private static void select() {
        OnScreen.components().toList().forEach(one -> {
            if (one instanceof JTable table && table.getRowCount() > 0) {
                table.setRowSelectionInterval(0, 0);
            } else if (one instanceof JTree tree && tree.getRowCount() > 0) {
                tree.setSelectionRow(0);
            }
        });
    }

    void leave() throws BundleException, InterruptedException {
        List<Bundle> leaving = bundles();
        leaving.forEach(bundle -> left.add(new Left(
                bundle.getSymbolicName(),
                new WeakReference<>(bundle.adapt(BundleWiring.class).getClassLoader()))));
        gone.clear();
        for (Bundle bundle : leaving) {
            gone.add(new Gone(bundle.getLocation(), level(bundle)));
            bundle.stop();
        }
        for (Bundle bundle : leaving) {
            bundle.uninstall();
        }
        CountDownLatch refreshed = new CountDownLatch(1);
        wiring().refreshBundles(leaving, event -> refreshed.countDown());
        if (!refreshed.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            throw new AssertionError("no refresh of " + name);
        }
    }

    void comeBack() throws BundleException {
        List<Bundle> back = new ArrayList<>();
        for (Gone one : gone) {
            Bundle bundle = product.context().installBundle(product.admit(one.location()));
            bundle.adapt(BundleStartLevel.class).setStartLevel(one.level());
            back.add(bundle);
        }
        Collections.reverse(back);
        for (Bundle bundle : back) {
            bundle.start();
        }
    }

    /** Those that nothing outside of the feature is wired to; what starts last leaves first. */
    private List<Bundle> bundles() {
        return Arrays.stream(product.context().getBundles())
                .filter(bundle -> names.contains(bundle.getSymbolicName()))
                .filter(bundle -> bundle.getSymbolicName().startsWith("kesi."))
                .filter(bundle ->
                        closure(bundle).stream().map(Bundle::getSymbolicName).allMatch(names::contains))
                .sorted(Comparator.comparingInt(Coming::level).reversed())
                .toList();
    }

    private Collection<Bundle> closure(Bundle bundle) {
        return wiring().getDependencyClosure(List.of(bundle));
    }

    private FrameworkWiring wiring() {
        return product.context().getBundle().adapt(FrameworkWiring.class);
    }

    private static int level(Bundle bundle) {
        return bundle.adapt(BundleStartLevel.class).getStartLevel();
    }

    private Stream<String> ids(String service, String property) {
        try {
            ServiceReference<?>[] all = product.context().getAllServiceReferences(service, null);
            return Arrays.stream(Objects.requireNonNullElse(all, new ServiceReference<?>[0]))
                    .filter(reference -> names.contains(reference.getBundle().getSymbolicName()))
                    .map(reference -> String.valueOf(reference.getProperty(property)));
        } catch (InvalidSyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
