package kesi.deploy.provider.sbom;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Licences by the names of jars: first as the distribution's own list of third parties tells them, else in the words of
 * the jar's manifest.
 */
final class LicenceNames {

    private static final int NAME = 0;
    private static final int LICENCE = 2;

    private final Map<String, String> listed;

    private LicenceNames(Map<String, String> listed) {
        this.listed = listed;
    }

    /** Reads {@code licenses/THIRD-PARTY.tsv} of a distribution; without one only manifests are heard. */
    static LicenceNames of(Path distribution) throws IOException {
        Path list = distribution.resolve("licenses/THIRD-PARTY.tsv");
        if (!Files.isRegularFile(list)) {
            return new LicenceNames(Map.of());
        }
        try (Stream<String> lines = Files.lines(list)) {
            return new LicenceNames(lines.skip(1)
                    .map(line -> line.split("\t", -1))
                    .filter(cells -> cells.length > LICENCE)
                    .collect(Collectors.toMap(cells -> cells[NAME], cells -> cells[LICENCE], (one, same) -> one)));
        }
    }

    /**
     * The licences of a jar.
     *
     * @param file its name without folders, with its ending
     * @param header its {@code Bundle-License}, or empty
     */
    List<String> of(String file, String header) {
        String name = file.replaceFirst("\\.[^.]*$", "");
        String words = listed.getOrDefault(name, header);
        return Stream.of(words.split(",", -1))
                .map(clause -> clause.replaceFirst(";.*", "").strip())
                .filter(clause -> !clause.isEmpty())
                .toList();
    }
}
