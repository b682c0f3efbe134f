package kesi.news.provider.rule;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Real data for tests that is not part of the project; tests that need it are skipped where it is absent. */
final class SharedData {
    private SharedData() {}

    static List<String> lines(String name) {
        return text(name).lines().toList();
    }

    static JsonObject json(String name) {
        return JsonParser.parseString(text(name)).getAsJsonObject();
    }

    private static String text(String name) {
        Path file = Path.of(System.getProperty("kesi.shared.data", "absent")).resolve(name);
        assumeTrue(Files.exists(file), () -> "No " + file);
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
