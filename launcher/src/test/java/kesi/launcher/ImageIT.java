package kesi.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import kesi.launcher.run.Running;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The installation that brings its own Java works on a machine that has none. */
@Timeout(300)
class ImageIT {
    private static final List<String> SHELL = List.of(
            "sh", "sed", "dirname", "basename", "tail", "head", "readlink", "mktemp", "rm", "mv", "uname", "cat");

    @TempDir
    static Path temporary;

    private static Path image = Path.of("");

    @BeforeAll
    static void make() throws Exception {
        Path jdk = Path.of(System.getProperty("java.home"));
        assumeTrue(Files.isRegularFile(jdk.resolve("jmods/java.base.jmod")), "this JDK has no modules to link");
        image = temporary.resolve("kesi");
        assertThat(ran(List.of("../launcher/image", "--out", image.toString()), "JAVA_HOME", jdk.toString()))
                .contains("kesi");
    }

    /** Links that lead out of the temporary folder are taken away by hand. */
    @AfterAll
    static void unlink() throws IOException {
        for (String tool : SHELL) {
            Files.deleteIfExists(temporary.resolve("tools").resolve(tool));
        }
    }

    @Test
    void aCommandRunsWhereNoJavaIsFound() throws Exception {
        String home = temporary.resolve("home").toString();
        assertThat(withoutJava("--home", home, "--lang", "en", "news:import", "--sample"))
                .contains("items");
        assertThat(withoutJava("--home", home, "--lang", "en", "news:search", "职工"))
                .contains("found", "职工");
    }

    @Test
    void everyModuleThatABundleNeedsIsThere() throws IOException, InterruptedException {
        String modules = ran(List.of(image + "/runtime/bin/java", "--list-modules"));
        assertThat(needed())
                .isNotEmpty()
                .allSatisfy(module -> assertThat(modules).contains(module + "@"));
    }

    @Test
    void aFolderThatIsThereAlreadyIsLeftAlone() throws Exception {
        Process process = new ProcessBuilder("../launcher/image", "--out", temporary.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isEqualTo(1);
        assertThat(said).contains(temporary.toString());
    }

    /** What the classes of all jars ask of the JDK, those of nested jars, too. */
    private static List<String> needed() throws IOException {
        List<String> arguments =
                new ArrayList<>(List.of("--print-module-deps", "--ignore-missing-deps", "--multi-release", "17"));
        Path nested = Files.createDirectories(temporary.resolve("nested"));
        for (Path folder : List.of(Running.BUILT.bundles(), Running.BUILT.root().resolve("lib"))) {
            try (Stream<Path> jars = Files.list(folder)) {
                for (Path jar :
                        jars.filter(file -> file.toString().endsWith(".jar")).toList()) {
                    arguments.add(jar.toString());
                    arguments.addAll(unpacked(jar, nested));
                }
            }
        }
        StringWriter out = new StringWriter();
        ToolProvider jdeps = ToolProvider.findFirst("jdeps").orElseThrow();
        jdeps.run(new PrintWriter(out), new PrintWriter(out), arguments.toArray(String[]::new));
        return List.of(out.toString().strip().split(","));
    }

    private static List<String> unpacked(Path jar, Path folder) throws IOException {
        List<String> files = new ArrayList<>();
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            for (var entry : zip.stream()
                    .filter(e -> e.getName().matches("(lib|child)/.*\\.jar"))
                    .toList()) {
                Path file = folder.resolve(entry.getName().replace('/', '-'));
                if (!Files.exists(file)) {
                    Files.copy(zip.getInputStream(entry), file);
                    files.add(file.toString());
                }
            }
        }
        return files;
    }

    /** Runs the image's script with a path that has the shell's tools and nothing else. */
    private static String withoutJava(String... arguments) throws IOException, InterruptedException {
        Path tools = Files.createDirectories(temporary.resolve("tools"));
        for (String tool : SHELL) {
            if (Files.notExists(tools.resolve(tool))) {
                Files.createSymbolicLink(tools.resolve(tool), found(tool));
            }
        }
        List<String> line = new ArrayList<>(List.of(image.resolve("bin/kesi").toString()));
        line.addAll(List.of(arguments));
        return ran(line, "PATH", tools.toString(), "JAVA_HOME", "");
    }

    private static Path found(String tool) {
        return Stream.of(System.getenv("PATH").split(":"))
                .map(folder -> Path.of(folder, tool))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow();
    }

    private static String ran(List<String> line, String... environment) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(line).redirectErrorStream(true);
        builder.environment().remove("KESI_JAVA_OPTS");
        for (int i = 0; i < environment.length; i += 2) {
            builder.environment().put(environment[i], environment[i + 1]);
        }
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(said).isZero();
        return said;
    }
}
