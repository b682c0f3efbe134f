package kesi.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import kesi.launcher.run.Running;
import org.junit.jupiter.api.Test;

/** The jar that the scripts start. */
class LauncherJarIT {

    private static final Path LIB = Running.BUILT.root().resolve("lib");

    @Test
    void itsClassPathIsTheWholeFolder() throws IOException {
        List<String> others;
        try (Stream<Path> jars = Files.list(LIB)) {
            others = jars.map(jar -> jar.getFileName().toString())
                    .filter(name -> !name.startsWith("kesi.launcher-"))
                    .toList();
        }

        assertThat(words(Attributes.Name.CLASS_PATH.toString())).containsExactlyInAnyOrderElementsOf(others);
    }

    @Test
    void itOpensWhatTheSweepsOfTheWindowReach() throws IOException {
        List<String> reached = WindowProcess.opens().stream()
                .filter(word -> word.endsWith("=ALL-UNNAMED"))
                .map(word -> word.replace("=ALL-UNNAMED", ""))
                .toList();

        assertThat(words("Add-Opens")).containsExactlyInAnyOrderElementsOf(reached);
    }

    private static List<String> words(String header) throws IOException {
        try (Stream<Path> jars = Files.list(LIB)) {
            Path jar = jars.filter(one -> one.getFileName().toString().startsWith("kesi.launcher-"))
                    .findFirst()
                    .orElseThrow();
            try (JarFile file = new JarFile(jar.toFile())) {
                String value = file.getManifest().getMainAttributes().getValue(header);
                return List.of(value.trim().split("\\s+"));
            }
        }
    }
}
