package kesi.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import kesi.launcher.run.Running;
import kesi.launcher.run.Running.Ended;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What the machine does to the product: held, read-only and full workspaces, features that do not fit the bundles. */
@Timeout(600)
class SurroundingsIT {
    private static final int BALLAST = 24 << 20;

    @TempDir
    Path temporary;

    @Test
    void aWorkspaceThatAnotherProcessHoldsIsRefused() throws Exception {
        Path home = Files.createDirectories(temporary.resolve("home"));
        try (FileChannel file =
                FileChannel.open(home.resolve("kesi.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            file.lock();
            refusedInBothLanguages(Running.BUILT.root(), home);
        }
    }

    @Test
    void aFileInThePlaceOfTheWorkspaceIsRefused() throws Exception {
        Path home = Files.writeString(temporary.resolve("home"), "a file");

        refusedInBothLanguages(Running.BUILT.root(), home);

        assertThat(home).hasContent("a file");
    }

    @Test
    void aWorkspaceWhereNobodyMayWriteIsRefused() throws Exception {
        Path system = Path.of("/proc");
        assumeTrue(Files.isDirectory(system), "there is no folder that refuses even the administrator");

        refusedInBothLanguages(Running.BUILT.root(), system.resolve("kesi"));
    }

    @Test
    void aFeatureThatNamesAnUnknownBundleIsRefusedWithItsPlace() throws Exception {
        Path changed = changedDistribution("\"kesi:kesi.news.api:0.1.0\"", "\"kesi:kesi.absent.api:0.1.0\"");

        Ended ended = refusedInBothLanguages(changed, temporary.resolve("home"));

        assertThat(ended.err()).contains("news/feature.json", "kesi.absent.api").containsPattern("line \\d+");
    }

    @Test
    void aFeatureThatIsNoJsonIsRefusedWithLineAndColumn() throws Exception {
        Path changed = changedDistribution("\"name\": \"News archive\",", "\"name\" \"News archive\",");

        Ended ended = refusedInBothLanguages(changed, temporary.resolve("home"));

        assertThat(ended.err()).contains("news/feature.json").containsPattern("line 4, column \\d+");
    }

    @Test
    void onAFullDiskNothingIsSavedAndNothingIsLost() throws Exception {
        Path disk = Files.createDirectories(temporary.resolve("disk"));
        assumeTrue(ended("mount", "-t", "tmpfs", "-o", "size=246m", "tmpfs", disk.toString()), "no disk to fill");
        try (Running product = Running.department("office", disk.resolve("home"))) {
            String page = new Samples(temporary.resolve("in")).page("page.txt").toString();
            String before = state(product);
            Path ballast = Files.write(disk.resolve("ballast"), new byte[BALLAST]);

            Ended english = product.run("news:import", page, "--lang", "en");
            Ended chinese = product.run("news:import", page, "--lang", "zh", "--json");

            assertThat(List.of(english.exitCode(), chinese.exitCode())).containsOnly(1);
            Sentences.english(english);
            Sentences.chinese(chinese);
            assertThat(english.err()).contains("E-DISK-FULL");
            assertThat(state(product)).isEqualTo(before);

            Files.delete(ballast);
            assertThat(product.run("news:import", page).exitCode()).isZero();
        } finally {
            ended("umount", "-l", disk.toString());
        }
    }

    private static String state(Running product) {
        return product.run("store:stats", "--json").out()
                + product.run("store:verify", "--json").out();
    }

    private Ended refusedInBothLanguages(Path distribution, Path home) throws Exception {
        Ended english = run(distribution, home, "--lang", "en");
        Ended chinese = run(distribution, home, "--lang", "zh", "--json");
        assertThat(List.of(english.exitCode(), chinese.exitCode())).containsOnly(1);
        assertThat(List.of(english.out(), chinese.out())).containsOnly("");
        Sentences.english(english);
        Sentences.chinese(chinese);
        return english;
    }

    private Ended run(Path distribution, Path home, String... options) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Dfile.encoding=UTF-8",
                "-cp",
                Running.BUILT.root().resolve("lib") + "/*",
                "-Dkesi.dist=" + distribution,
                "kesi.launcher.Main",
                "--home",
                home.toString(),
                "store:stats"));
        command.addAll(List.of(options));
        Path err = temporary.resolve("err");
        Process process =
                new ProcessBuilder(command).redirectError(err.toFile()).start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(400, TimeUnit.SECONDS)).isTrue();
        return new Ended(process.exitValue(), out, Files.readString(err));
    }

    /** The same bundles, and the news feature with one text replaced. */
    private Path changedDistribution(String text, String replacement) throws IOException {
        Path root = Files.createDirectories(temporary.resolve("dist"));
        Files.createSymbolicLink(root.resolve("bundles"), Running.BUILT.bundles());
        Files.createSymbolicLink(root.resolve("bundles.sha256"), Running.BUILT.hashList());
        Path features = Running.BUILT.features();
        try (Stream<Path> files = Files.walk(features)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = root.resolve("features")
                        .resolve(features.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        Path news = root.resolve("features/news/feature.json");
        String before = Files.readString(news);
        assertThat(before).contains(text);
        Files.writeString(news, before.replace(text, replacement));
        return root;
    }

    private static boolean ended(String... command) throws Exception {
        try {
            return new ProcessBuilder(command).redirectErrorStream(true).start().waitFor() == 0;
        } catch (IOException absent) {
            return false;
        }
    }
}
