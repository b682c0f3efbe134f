package kesi.deploy.provider;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import kesi.deploy.provider.sample.MadeArchive;
import kesi.deploy.provider.sample.MadeBundle;
import kesi.deploy.provider.sample.OpenDoor;
import kesi.deploy.provider.sample.SampleJar;
import kesi.deploy.provider.sample.TestDistribution;
import kesi.deploy.provider.sample.TestFramework;
import kesi.deploy.provider.sample.fault.Hungry;
import kesi.deploy.provider.sample.fault.Leaking;
import kesi.deploy.provider.sample.fault.Sick;
import kesi.deploy.provider.sample.fault.Throwing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Changes at random, most of them with a fault: after each of them the state is the one before when it failed, and the
 * one after when it did not. {@code -Dkesi.walks=300} goes further.
 */
@Timeout(3_600)
class WalkIT {

    private static final int STEPS = Integer.getInteger("kesi.walks", 30);

    private static final List<UnaryOperator<MadeBundle>> FAULTS = List.of(
            bundle -> bundle.activator(Throwing.class),
            bundle -> bundle.activator(Hungry.class),
            bundle -> bundle.activator(Leaking.class),
            bundle -> bundle.component("sick", Sick.class, "kesi.deploy.api.HealthCheck", ""),
            bundle -> bundle.component("waits", Sick.class, "java.lang.Runnable", "java.util.concurrent.Executor"),
            bundle -> bundle.header("Import-Package", "not.there"),
            bundle -> bundle.header("Require-Capability", "osgi.ee;filter:=\"(&(osgi.ee=JavaSE)(version=99))\""),
            bundle -> bundle.header("Bundle-ManifestVersion", "77"),
            bundle -> bundle.header("Service-Component", "OSGI-INF/hello.xml,OSGI-INF/not-there.xml")
                    .header("Bundle-Activator", "not.there.Activator"));

    private final Random chance = new Random(11);

    @TempDir
    private Path folder;

    private TestDistribution distribution;
    private TestFramework framework;
    private Path home;
    private int version = 1;

    @BeforeEach
    void start() throws Exception {
        distribution = TestDistribution.in(folder.resolve("dist"));
        distribution.sample(new SampleJar("kesi.shipped.ui", "", ""));
        distribution.department("one", List.of("kesi.shipped.ui"));
        distribution.department("two", List.of());
        OpenDoor.into(distribution.bundles().resolve("core.kesi.deploy.provider-1.jar"));
        distribution.seal();
        home = Files.createDirectories(folder.resolve("home"));
        framework = new TestFramework(distribution, home);
        framework.run("department:use", Map.of("name", List.of("one")));
    }

    @Test
    void whateverFailsTheStateIsTheOneBeforeOrTheOneAfter() throws Exception {
        int failed = 0;
        for (int i = 0; i < STEPS; i++) {
            failed += step() ? 0 : 1;
            if (i % 10 == 9) {
                restart();
            }
        }
        framework.close();
        assertThat(failed).isBetween(STEPS / 5, STEPS - 1);
    }

    /** A new process starts from what is written, and runs the same. */
    private void restart() throws Exception {
        List<String> before = state();
        String department = Files.readString(home.resolve("kesi.json")).contains("two") ? "two" : "one";
        framework.close();
        CutCache.wipe(home.resolve("cache"));
        framework = new TestFramework(distribution, home);
        framework.run("department:use", Map.of("name", List.of(department)));
        assertThat(state()).isEqualTo(before);
    }

    /** Whether it went well. */
    private boolean step() throws Exception {
        List<String> before = state();
        try {
            change();
            return true;
        } catch (IllegalStateException failed) {
            assertThat(state()).as(failed.getMessage()).isEqualTo(before);
            return false;
        }
    }

    private void change() throws Exception {
        switch (chance.nextInt(8)) {
            case 0 -> framework.run("feature:rollback", Map.of());
            case 1 -> framework.run("department:use", Map.of("name", List.of(chance.nextBoolean() ? "one" : "two")));
            case 2 -> framework.run("feature:remove", Map.of("feature", List.of("made:made" + chance.nextInt(2))));
            case 3 -> unwritable();
            case 4, 5 -> install(bundle -> bundle);
            default -> install(FAULTS.get(chance.nextInt(FAULTS.size())));
        }
    }

    private void install(UnaryOperator<MadeBundle> fault) throws Exception {
        String name = "made" + chance.nextInt(2);
        version++;
        MadeBundle bundle = fault.apply(MadeBundle.of("kesi." + name + ".ui", version + ".0.0"));
        Path archive = new MadeArchive(name, Integer.toString(version), List.of(bundle))
                .in(Files.createDirectories(folder.resolve("archives")));
        framework.run("feature:install", Map.of("file", List.of(archive.toString())));
    }

    /** The place of the new number is taken by a folder, as if the disk could not be written. */
    private void unwritable() throws Exception {
        Path blocked = Files.createDirectories(home.resolve("deploy/current.part"));
        Files.writeString(blocked.resolve("full"), "", StandardOpenOption.CREATE);
        try {
            install(bundle -> bundle);
        } finally {
            Files.delete(blocked.resolve("full"));
            Files.delete(blocked);
        }
    }

    /** What runs, what is current, and which files are kept. */
    private List<String> state() throws IOException {
        TreeSet<String> all = new TreeSet<>(framework.running());
        framework.running().stream()
                .filter(name -> name.startsWith("kesi.made"))
                .map(name -> name + " " + framework.version(name))
                .forEach(all::add);
        Path current = home.resolve("deploy/current");
        all.add("generation " + (Files.exists(current) ? Files.readString(current) : "0"));
        return List.copyOf(all);
    }
}
