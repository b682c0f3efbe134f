package kesi.deploy.provider;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import kesi.core.testing.TestJson;
import kesi.deploy.provider.generation.Generation;
import kesi.deploy.provider.generation.GenerationFolder;
import kesi.deploy.provider.generation.RealDisk;
import kesi.deploy.provider.generation.Sha256;
import kesi.deploy.provider.generation.StoredBundle;
import kesi.deploy.provider.generation.StoredFeature;
import kesi.deploy.provider.sample.TestDistribution;
import kesi.deploy.provider.sample.TestFramework;

/**
 * A process that starts from what the last one left, proves that it is whole, and then installs, updates, removes and
 * takes back until it is killed.
 */
public final class KillRun {

    /** What it prints when the state that it found is whole and runs. */
    static final String WHOLE = "whole";

    private final TestFramework framework;
    private final Path home;
    private final Path archives;
    private final Random chance;

    private KillRun(TestFramework framework, Path home, Path archives, Random chance) {
        this.framework = framework;
        this.home = home;
        this.archives = archives;
        this.chance = chance;
    }

    /** Distribution, workspace, folder of archives, seed. */
    public static void main(String[] arguments) throws Exception {
        Path home = Path.of(arguments[1]);
        TestDistribution distribution = new TestDistribution(Path.of(arguments[0]));
        try (TestFramework framework = new TestFramework(distribution, home)) {
            KillRun run = new KillRun(framework, home, Path.of(arguments[2]), new Random(Long.parseLong(arguments[3])));
            framework.run("department:use", Map.of("name", List.of("one")));
            run.prove();
            System.out.println(WHOLE);
            System.out.flush();
            while (true) {
                run.step();
            }
        }
    }

    /** The current generation can be read, its files have their hashes, and exactly its bundles run. */
    private void prove() throws Exception {
        GenerationFolder folder = new GenerationFolder(home.resolve("deploy"), new RealDisk(), TestJson.create());
        Generation current = folder.find(folder.current()).orElseThrow();
        for (StoredFeature feature : current.features()) {
            for (StoredBundle bundle : feature.bundles()) {
                expect(Sha256.of(folder.store().path(bundle.sha256(), ".jar")), bundle.sha256());
                String name = bundle.id().split(":", -1)[1];
                expect(framework.version(name), bundle.id().split(":", -1)[2]);
            }
        }
        long running = framework.running().stream()
                .filter(one -> one.startsWith("kesi.made"))
                .count();
        expect(running, (long) current.features().size());
    }

    private static void expect(Object found, Object wanted) {
        if (!found.equals(wanted)) {
            throw new IllegalStateException("found " + found + ", wanted " + wanted);
        }
    }

    /** Any change; one that cannot be made just now says so and changes nothing. */
    private void step() throws Exception {
        String name = "made" + chance.nextInt(2);
        int version = 1 + chance.nextInt(3);
        try {
            switch (chance.nextInt(4)) {
                case 0, 1 -> framework.run("feature:install", Map.of("file", List.of(file(name, version))));
                case 2 -> framework.run("feature:remove", Map.of("feature", List.of("made:" + name)));
                default -> framework.run("feature:rollback", Map.of());
            }
        } catch (IllegalStateException refused) {
            Files.writeString(home.resolve("refused"), String.valueOf(refused.getMessage()));
        }
    }

    private String file(String name, int version) {
        return archives.resolve(name + "-" + version + ".kpa").toString();
    }
}
