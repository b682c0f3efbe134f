package kesi.deploy.provider.trust;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import kesi.core.api.json.Json;
import kesi.core.api.problem.Problem;
import kesi.deploy.provider.generation.RealDisk;
import org.slf4j.LoggerFactory;

/**
 * Of which ends of certificates people were told, by fingerprint with the days that were left then.
 *
 * @param file {@code deploy/endings.json}; a damaged one only means that they are told again
 */
record ToldEndings(Path file, Json json) {

    /** Says that it is told now; false when it was before, or a nearer one was. */
    boolean add(String fingerprint, int days) {
        Map<String, Object> all = read();
        if (all.get(fingerprint) instanceof Number before && before.intValue() <= days) {
            return false;
        }
        all.put(fingerprint, days);
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            new RealDisk().put(file, (json.writeIndented(all) + "\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            LoggerFactory.getLogger(ToldEndings.class).warn("{} cannot be written; it is told again", file, e);
        }
        return true;
    }

    private Map<String, Object> read() {
        Map<String, Object> all = new TreeMap<>();
        try {
            if (Files.isRegularFile(file)
                    && json.read(file.toString(), new StringReader(Files.readString(file))) instanceof Map<?, ?> tree) {
                tree.forEach((key, value) -> all.put(String.valueOf(key), value));
            }
        } catch (IOException | Problem e) {
            LoggerFactory.getLogger(ToldEndings.class).warn("{} cannot be read; it is told again", file, e);
        }
        return all;
    }
}
