package kesi.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Bundles are replaced without a new launcher only as long as it knows none of their classes. */
class BoundaryTest {
    private static final Pattern OTHER_ROOM = Pattern.compile(
            "kesi[./](core|record|search|exchange|report|shell|deploy|news|competition|heritage)[./][a-zA-Z./]+");
    private static final List<String> OTHER_BUNDLES = List.of("org/osgi/service/", "org/apache/felix/scr", "org/jline");

    @Test
    void theLauncherNamesNoClassOfTheProduct() throws IOException {
        try (Stream<Path> classes = Files.walk(Path.of("target/classes/kesi"))) {
            List<Path> compiled =
                    classes.filter(file -> file.toString().endsWith(".class")).toList();
            assertThat(compiled).hasSizeGreaterThan(20).allSatisfy(file -> {
                String constants = text(file);
                assertThat(OTHER_ROOM.matcher(constants).results().map(match -> match.group()))
                        .as(file.toString())
                        .isEmpty();
                assertThat(OTHER_BUNDLES).noneMatch(constants::contains);
            });
        }
    }

    private static String text(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
