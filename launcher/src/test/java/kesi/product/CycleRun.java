package kesi.product;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.swing.JComponent;
import kesi.launcher.feature.Feature;
import kesi.launcher.run.Running;

/** What happens in the process with a screen: prints what is left, or {@link #DONE} at the end. */
public final class CycleRun {
    static final String DONE = "nothing is left";

    private static final int PATIENCE_SECONDS = 120;

    private final Running product;
    private final List<Coming> features;
    private final List<String> edited;

    private CycleRun(Running product) {
        this.product = product;
        this.edited = Arrays.stream(Area.values())
                .flatMap(area -> area.firstRecord(product).stream())
                .toList();
        this.features = Running.catalogue().features().stream()
                .map(feature -> new Coming(product, feature.name(), names(feature)))
                .filter(Coming::canLeave)
                .toList();
    }

    private static List<String> names(Feature feature) {
        return feature.bundles().stream().map(bundle -> bundle.id().artifact()).toList();
    }

    /** Opens the window on a workspace. */
    public static void main(String[] home) throws Exception {
        OnScreen.endOnFailure();
        Running product = Running.everything(Path.of(home[0]));
        product.run("news:import", "--sample");
        CycleRun run = new CycleRun(product);
        product.openWindow();
        OnScreen.get(JComponent.class, "perspective.news");
        String left = run.cycles(Integer.getInteger("kesi.cycles", 1));
        System.out.println(left.isEmpty() ? DONE : left);
        Runtime.getRuntime().halt(left.isEmpty() ? 0 : 1);
    }

    /** The first cycle loads what the product itself needs; what is there after it must be enough for all others. */
    private String cycles(int count) throws Exception {
        features.forEach(feature -> System.out.println(feature.name() + ": " + feature.views()));
        cycle();
        Census before = settled();
        long began = System.nanoTime();
        for (int i = 0; i < count; i++) {
            cycle();
        }
        long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began);
        System.out.println(count + " cycles of " + features.size() + " features in " + millis + " ms");
        return String.join("\n", left(before, count));
    }

    private void cycle() throws Exception {
        for (Coming feature : features) {
            feature.use();
            edited.forEach(new Workbench(product)::openEditor);
            feature.leave();
            feature.comeBack();
        }
    }

    private List<String> left(Census before, int count) {
        List<String> wrong = new ArrayList<>();
        int loaders = features.stream().mapToInt(Coming::seen).sum();
        Census after = settled(before, count);
        List<String> held = held();
        System.out.println(loaders + " class loaders left, " + held.size() + " of them are held");
        System.out.println("before: " + before + "\nafter:  " + after);
        held.stream()
                .distinct()
                .forEach(one -> wrong.add(product.run("bundle:leaks", one).out()));
        held.forEach(one -> wrong.add("a class loader of " + one + " is left"));
        wrong.addAll(after.moreThan(before, count));
        return wrong;
    }

    /** Bundles of which a class loader is still there after they left. */
    private List<String> held() {
        return features.stream().flatMap(feature -> feature.held().stream()).toList();
    }

    /** What there is when the collector finds nothing more. */
    private Census settled() {
        Census now = Census.now();
        long before = Long.MAX_VALUE;
        for (int i = 0; i < PATIENCE_SECONDS && (now.sum() < before || !held().isEmpty()); i++) {
            before = now.sum();
            pause();
            now = Census.now();
        }
        return now;
    }

    /** As {@link #settled()}, and pools have let go of their idle threads. */
    private Census settled(Census before, int count) {
        Census now = settled();
        for (int i = 0; i < PATIENCE_SECONDS && !now.moreThan(before, count).isEmpty(); i++) {
            pause();
            now = Census.now();
        }
        return now;
    }

    private static void pause() {
        for (int i = 0; i < 20; i++) {
            OnScreen.pause();
        }
    }
}
