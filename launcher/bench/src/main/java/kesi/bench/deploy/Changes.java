package kesi.bench.deploy;

import java.awt.EventQueue;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import kesi.bench.hour.Product;
import org.osgi.framework.Bundle;

/** Times changes of features in the open window, each beside its aim: {@code Changes DIST HOME ARCHIVES VERSIONS}. */
public final class Changes {

    private static final double MILLION = 1e6;

    private final Path archives;
    private final List<Double> bare = new ArrayList<>();
    private final List<Double> preview = new ArrayList<>();
    private final List<Double> installed = new ArrayList<>();
    private final List<Double> failed = new ArrayList<>();
    private final List<Double> back = new ArrayList<>();
    private final List<Double> department = new ArrayList<>();

    private Changes(Path archives) {
        this.archives = archives;
    }

    /** Something that is timed. */
    private interface Work {
        void run() throws Exception;
    }

    /** See above. */
    public static void main(String[] arguments) throws Exception {
        Product.open(Path.of(arguments[0]), Path.of(arguments[1]));
        Changes changes = new Changes(Path.of(arguments[2]));
        int versions = Integer.parseInt(arguments[3]);
        for (int version = 1; version <= versions; version++) {
            changes.round(version);
        }
        changes.tell();
        Runtime.getRuntime().halt(0);
    }

    /** The first one is for warming up. */
    private void round(int version) throws Exception {
        String good = file("good", 2 * version);
        String sick = file("sick", 2 * version + 1);
        List<Bundle> bundles = new ArrayList<>();
        double[] millis = {
            millis(() -> bare(version, bundles)),
            millis(() -> bundles.forEach(Changes::uninstall)),
            millis(() -> done(0, "feature:check", good)),
            millis(() -> done(0, "feature:install", good)),
            millis(() -> done(1, "feature:install", sick)),
            millis(() -> done(0, "feature:rollback")),
            millis(() -> done(0, "department:use", "culture")),
            millis(() -> done(0, "department:use", "office"))
        };
        List<List<Double>> all =
                List.of(bare, new ArrayList<>(), preview, installed, failed, back, department, department);
        for (int i = 0; i < millis.length && version > 1; i++) {
            all.get(i).add(millis[i]);
        }
    }

    private String file(String name, int version) {
        return archives.resolve(name + "-" + version + ".kpa").toString();
    }

    private void bare(int version, List<Bundle> bundles) throws Exception {
        for (int i = 0; i < 3; i++) {
            Path jar = archives.resolve("good-" + 2 * version + "-" + i + ".jar");
            bundles.add(Product.install("bench:" + version + ":" + i, jar));
        }
        for (Bundle bundle : bundles) {
            bundle.start();
        }
    }

    private static void uninstall(Bundle bundle) {
        try {
            bundle.uninstall();
        } catch (org.osgi.framework.BundleException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A command with its exit code, and until the window has answered. */
    private static void done(int exitCode, String... words) throws Exception {
        PrintStream real = System.out;
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        System.setOut(new PrintStream(said, true, StandardCharsets.UTF_8));
        int code;
        try {
            code = Product.run(words);
        } finally {
            System.setOut(real);
        }
        if (code != exitCode) {
            throw new IllegalStateException(String.join(" ", words) + " ends with " + code + ": " + said);
        }
        EventQueue.invokeAndWait(() -> {});
    }

    private static double millis(Work work) throws Exception {
        long began = System.nanoTime();
        work.run();
        return (System.nanoTime() - began) / MILLION;
    }

    private void tell() {
        tell("bare install and start of three jars", bare, "");
        tell("preview of an archive, its signatures checked", preview, "300 ms");
        double aim = 2 * (median(bare) + median(preview));
        tell("install of three bundles, checked, committed", installed, String.format(Locale.ROOT, "%.0f ms", aim));
        tell("an install whose check fails, until all is as before", failed, "1000 ms");
        tell("roll-back", back, "1000 ms");
        tell("another department", department, "1000 ms");
    }

    private static double median(List<Double> millis) {
        List<Double> sorted = new ArrayList<>(millis);
        Collections.sort(sorted);
        return sorted.get(sorted.size() / 2);
    }

    private static void tell(String what, List<Double> millis, String aim) {
        System.err.printf(
                Locale.ROOT,
                "%-54s median %7.1f ms   most %7.1f ms   aim %s%n",
                what,
                median(millis),
                Collections.max(millis),
                aim.isEmpty() ? "-" : aim);
    }
}
