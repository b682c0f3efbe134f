package kesi.launcher.dist;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The build's last step: writes the hash list and the licences of a distribution whose jars are in place. */
public final class Assemble {
    private static final String HEAD = "jar\tversion\tlicence\taddress";

    private Assemble() {}

    /** @param arguments the distribution's folder */
    public static void main(String[] arguments) throws IOException {
        assemble(new Distribution(Path.of(arguments[0]).toAbsolutePath()));
    }

    static void assemble(Distribution distribution) throws IOException {
        Hashes.write(distribution.bundles(), distribution.hashList());
        Path target = Files.createDirectories(distribution.root().resolve("licenses"));
        Licences licences = new Licences(target);
        for (String folder : List.of("lib", "bundles")) {
            for (Path jar : jars(distribution.root().resolve(folder))) {
                licences.add(jar);
            }
        }
        Files.write(
                target.resolve("THIRD-PARTY.tsv"),
                Stream.concat(
                                Stream.of(HEAD),
                                licences.lines().stream().sorted().distinct())
                        .toList());
        refuseUnknown(licences.lines());
    }

    private static void refuseUnknown(List<String> lines) {
        List<String> unknown = lines.stream()
                .filter(line -> line.contains("\t" + Licences.UNKNOWN + "\t"))
                .toList();
        if (!unknown.isEmpty()) {
            throw new IllegalStateException("no licence is known for " + unknown + "; add it to licences.properties");
        }
    }

    private static List<Path> jars(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".jar"))
                    .sorted()
                    .toList();
        }
    }
}
