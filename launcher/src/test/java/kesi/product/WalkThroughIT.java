package kesi.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import kesi.launcher.run.Running;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Does what the walk-through for IT says, with the commands as they stand there. */
@Timeout(300)
class WalkThroughIT {
    private static final Pattern BLOCK = Pattern.compile("```(sh|sh policy|json \\S+)\n(.*?)```", Pattern.DOTALL);
    private static final Pattern LINE = Pattern.compile("launcher/kesi (.*?)(?:\\s+# exit (\\d+))?");

    private static final Pattern FILE = Pattern.compile("acme(-2)?|.*\\.(kpa|kda|p12|cer|txt|json)");

    @TempDir
    Path folder;

    @Test
    void everyCommandOfTheWalkThroughEndsAsItSays() throws IOException {
        String guide = Files.readString(Running.BUILT.features().resolve("README.md"));
        String walk = guide.substring(guide.indexOf("## A walk-through"));
        Path home = Files.createDirectories(folder.resolve("home"));
        stranger();
        plugIn("acme", "1.0.0");
        plugIn("acme-2", "2.0.0");
        Files.writeString(folder.resolve("password.txt"), "a password of the test\n");
        int done = 0;
        try (Running product = Running.department("office", home)) {
            for (MatchResult block : BLOCK.matcher(walk).results().toList()) {
                if (block.group(1).startsWith("json ")) {
                    Files.writeString(folder.resolve(block.group(1).substring(5)), block.group(2));
                } else {
                    done += run(product, home, block.group(1).endsWith("policy"), block.group(2));
                }
            }
        }
        assertThat(done).isGreaterThan(30);
    }

    private int run(Running product, Path home, boolean underPolicy, String lines) throws IOException {
        Path policy = home.resolve("policy.json");
        if (underPolicy) {
            Files.copy(folder.resolve("policy.json"), policy);
        }
        List<String> all = lines.lines().toList();
        for (String line : all) {
            Matcher command = LINE.matcher(line);
            assertThat(command.matches()).as(line).isTrue();
            Running.Ended ended = product.run(words(command.group(1)));
            int expected =
                    Optional.ofNullable(command.group(2)).map(Integer::parseInt).orElse(0);
            assertThat(ended.exitCode()).as("%s: %s", line, ended.err()).isEqualTo(expected);
        }
        Files.deleteIfExists(policy);
        return all.size();
    }

    private String[] words(String line) {
        List<String> words = new ArrayList<>();
        for (String word : line.split(" ", -1)) {
            words.add(FILE.matcher(word).matches() ? folder.resolve(word).toString() : word);
        }
        return words.toArray(String[]::new);
    }

    private void stranger() throws IOException {
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(folder.resolve("stranger.kpa")))) {
            out.putNextEntry(new ZipEntry("feature.json"));
            out.write("{\"id\": \"org.stranger:gift:1\"}".getBytes(StandardCharsets.UTF_8));
            out.closeEntry();
        }
    }

    /** A bundle with nothing in it but its name, and room for its feature file. */
    private void plugIn(String name, String version) throws IOException {
        Path jar = Files.createDirectories(folder.resolve(name)).resolve("acme.acme.greeting-" + version + ".jar");
        Manifest manifest = new Manifest();
        Attributes main = manifest.getMainAttributes();
        main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        main.putValue("Bundle-ManifestVersion", "2");
        main.putValue("Bundle-SymbolicName", "acme.greeting");
        main.putValue("Bundle-Version", version);
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar), manifest)) {
            out.putNextEntry(new ZipEntry("greeting.txt"));
            out.write(version.getBytes(StandardCharsets.UTF_8));
            out.closeEntry();
        }
    }
}
