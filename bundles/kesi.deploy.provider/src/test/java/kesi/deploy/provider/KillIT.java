package kesi.deploy.provider;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import kesi.deploy.provider.sample.MadeArchive;
import kesi.deploy.provider.sample.OpenDoor;
import kesi.deploy.provider.sample.SampleJar;
import kesi.deploy.provider.sample.TestDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * A process that changes what is installed is killed at any moment; the next one must find a whole state and start from
 * it. {@code -Dkesi.kills=1000} tries as often as that.
 */
@Timeout(3_600)
class KillIT {

    private static final int KILLS = Integer.getInteger("kesi.kills", 40);
    private static final int LONGEST_MILLIS = 700;

    @TempDir
    private Path folder;

    @Test
    void whoeverIsKilledLeavesAWholeStateBehind() throws Exception {
        TestDistribution distribution = TestDistribution.in(folder.resolve("dist"));
        distribution.sample(new SampleJar("kesi.shipped.ui", "", ""));
        distribution.department("one", List.of("kesi.shipped.ui"));
        OpenDoor.into(distribution.bundles().resolve("core.kesi.deploy.provider-1.jar"));
        distribution.seal();
        Path archives = Files.createDirectories(folder.resolve("archives"));
        for (int version = 1; version <= 3; version++) {
            MadeArchive.sound("made0", Integer.toString(version)).in(archives);
            MadeArchive.sound("made1", Integer.toString(version)).in(archives);
        }
        Path home = Files.createDirectories(folder.resolve("home"));
        Random chance = new Random(7);
        for (int i = 0; i < KILLS; i++) {
            killed(distribution, home, archives, i, chance.nextInt(LONGEST_MILLIS));
        }
        assertThat(home.resolve("deploy/history")).isNotEmptyFile();
    }

    private void killed(TestDistribution distribution, Path home, Path archives, int seed, int millis)
            throws IOException, InterruptedException {
        CutCache.wipe(home.resolve("cache"));
        Path said = folder.resolve("said");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        KillRun.class.getName(),
                        distribution.root().toString(),
                        home.toString(),
                        archives.toString(),
                        Integer.toString(seed))
                .redirectError(said.toFile())
                .start();
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            String line = out.readLine();
            assertThat(line).as("start %s: %s", seed, Files.readString(said)).isEqualTo(KillRun.WHOLE);
            Thread.sleep(millis);
        } finally {
            process.destroyForcibly().waitFor();
        }
    }
}
