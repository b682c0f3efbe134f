package kesi.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Prints, as options of the JVM, what the manifest of the launcher opens: a benchmark runs it in its own process,
 * where that does not count.
 */
public final class Opens {
    private Opens() {}

    /** @param arguments the distribution */
    public static void main(String[] arguments) throws IOException {
        try (Stream<Path> jars = Files.list(Path.of(arguments[0], "lib"))) {
            Path launcher = jars.filter(jar -> jar.getFileName().toString().startsWith("kesi.launcher-"))
                    .findFirst()
                    .orElseThrow();
            try (JarFile jar = new JarFile(launcher.toFile())) {
                System.out.println(Arrays.stream(jar.getManifest()
                                .getMainAttributes()
                                .getValue("Add-Opens")
                                .trim()
                                .split("\\s+"))
                        .map(name -> "--add-opens " + name + "=ALL-UNNAMED")
                        .collect(Collectors.joining(" ")));
            }
        }
    }
}
