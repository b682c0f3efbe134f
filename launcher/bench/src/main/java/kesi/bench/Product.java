package kesi.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The product as a script runs it: whole processes of the built distribution. */
final class Product {

    private final Path distribution;
    private final Path home;

    Product(Path distribution, Path home) {
        this.distribution = distribution;
        this.home = home;
    }

    /** The command line of one command in this workspace. */
    List<String> command(String... words) {
        List<String> command = new ArrayList<>(
                List.of(distribution.resolve("bin/kesi").toString(), "--quiet", "--home", home.toString()));
        command.addAll(List.of(words));
        return command;
    }

    /** Milliseconds that a command took, with an empty input. */
    double run(String... words) {
        return Timed.process(command(words), Path.of("/dev/null"), Path.of("/dev/null"));
    }

    /** The jars of the bundles that a command starts, in the order of the features of the office. */
    List<String> bundles() {
        try (var jars = Files.list(distribution.resolve("bundles"))) {
            return jars.map(Path::toString)
                    .filter(jar -> jar.endsWith(".jar"))
                    .filter(jar -> !jar.contains(".ui-") && !jar.contains("kesi.shell.swing"))
                    .sorted(Comparator.comparing((String jar) -> jar.contains("kesi.kesi"))
                            .thenComparing(jar -> !jar.contains("org.osgi."))
                            .thenComparing(jar -> jar))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
