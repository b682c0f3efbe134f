package kesi.deploy.provider;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import kesi.deploy.provider.sample.MadeArchive;
import kesi.deploy.provider.sample.MadeBundle;
import kesi.deploy.provider.sample.OpenDoor;
import kesi.deploy.provider.sample.SampleJar;
import kesi.deploy.provider.sample.TestDistribution;
import kesi.deploy.provider.sample.TestFramework;
import kesi.deploy.provider.sample.fault.Sick;

/** Measures by hand what changes of features cost, behind the open gate. */
public final class Figures {

    private static final int ROUNDS = 15;

    private final TestFramework framework;
    private final Path folder;
    private int version;

    private Figures(TestFramework framework, Path folder) {
        this.framework = framework;
        this.folder = folder;
    }

    /** Something that is measured. */
    private interface Work {
        void run() throws Exception;
    }

    /** Prints a line for each figure. */
    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createTempDirectory("kesi-figures");
        TestDistribution distribution = TestDistribution.in(folder.resolve("dist"));
        distribution.sample(new SampleJar("kesi.shipped.ui", "", ""));
        distribution.department("one", List.of("kesi.shipped.ui"));
        distribution.department("two", List.of());
        OpenDoor.into(distribution.bundles().resolve("core.kesi.deploy.provider-1.jar"));
        distribution.seal();
        Path home = Files.createDirectories(folder.resolve("home"));
        try (TestFramework framework = new TestFramework(distribution, home)) {
            framework.run("department:use", Map.of("name", List.of("one")));
            new Figures(framework, folder).measure();
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private void measure() throws Exception {
        List<Double> bare = new ArrayList<>();
        List<Double> installed = new ArrayList<>();
        List<Double> failed = new ArrayList<>();
        List<Double> preview = new ArrayList<>();
        List<Double> back = new ArrayList<>();
        List<Double> department = new ArrayList<>();
        for (int i = 0; i < ROUNDS; i++) {
            bare.add(millis(this::bare));
            Path good = archive(bundle -> bundle);
            preview.add(millis(() -> framework.run("feature:check", file(good))));
            installed.add(millis(() -> framework.run("feature:install", file(good))));
            Path sick = archive(bundle -> bundle.component("sick", Sick.class, "kesi.deploy.api.HealthCheck", ""));
            failed.add(millis(() -> {
                try {
                    framework.run("feature:install", file(sick));
                } catch (IllegalStateException expected) {
                    // taken back
                }
            }));
            department.add(millis(() -> framework.run("department:use", Map.of("name", List.of("two")))));
            framework.run("department:use", Map.of("name", List.of("one")));
            back.add(millis(() -> framework.run("feature:rollback", Map.of())));
        }
        print("bare install and start of three jars", bare);
        print("feature of three bundles installed, checked, committed", installed);
        print("the same with a failing check, until all is as before", failed);
        print("what an archive changes", preview);
        print("rolled back", back);
        print("another department", department);
    }

    private void bare() throws Exception {
        List<Path> jars = new ArrayList<>();
        version++;
        for (int i = 0; i < 3; i++) {
            Path jar = folder.resolve("bare-" + version + "-" + i + ".jar");
            Files.write(
                    jar, MadeBundle.of("kesi.bare" + i + "v" + version, "1.0.0").bytes());
            jars.add(jar);
        }
        for (Path jar : jars) {
            framework.install(jar, true);
        }
    }

    private Path archive(java.util.function.UnaryOperator<MadeBundle> last) throws Exception {
        version++;
        List<MadeBundle> bundles = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            MadeBundle bundle = MadeBundle.of("kesi.part" + i, version + ".0.0");
            bundle.text("fill.bin", fill());
            bundles.add(i == 2 ? last.apply(bundle) : bundle);
        }
        return new MadeArchive("parts", Integer.toString(version), bundles).in(folder);
    }

    /** A hundred kilobytes that no zip makes smaller. */
    private String fill() {
        byte[] noise = new byte[100_000];
        new Random(version).nextBytes(noise);
        return new String(noise, java.nio.charset.StandardCharsets.ISO_8859_1);
    }

    private static Map<String, List<String>> file(Path archive) {
        return Map.of("file", List.of(archive.toString()));
    }

    private static double millis(Work work) throws Exception {
        long begin = System.nanoTime();
        work.run();
        return (System.nanoTime() - begin) / 1e6;
    }

    private static void print(String what, List<Double> millis) {
        double[] sorted =
                millis.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        System.out.printf(
                "%-55s median %7.1f ms   most %7.1f ms%n",
                what, sorted[sorted.length / 2], Arrays.stream(sorted).max().orElse(0));
    }
}
