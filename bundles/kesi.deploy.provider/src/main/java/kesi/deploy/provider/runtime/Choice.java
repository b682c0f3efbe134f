package kesi.deploy.provider.runtime;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import kesi.core.api.json.Json;
import kesi.core.api.problem.Problem;
import kesi.core.api.text.Message;
import kesi.deploy.provider.generation.RealDisk;

/**
 * Which department was chosen for a workspace, among its other settings; the launcher reads it, too.
 *
 * @param file the workspace's {@code kesi.json}
 */
record Choice(Path file, Json json) {

    private static final String DEPARTMENT = "department";
    /** To go back to when a rollback takes the department away. */
    private static final String BEFORE = "department-before";

    /** The department that was chosen. */
    Optional<String> department() {
        return Optional.ofNullable(read().get(DEPARTMENT)).map(String::valueOf);
    }

    /** The one before it. */
    Optional<String> before() {
        return Optional.ofNullable(read().get(BEFORE)).map(String::valueOf);
    }

    /** The settings with another department in them; read before anything is changed. */
    Map<String, Object> with(String department, String running) {
        Map<String, Object> all = read();
        if (!department.equals(running)) {
            all.put(BEFORE, running);
        }
        all.put(DEPARTMENT, department);
        return all;
    }

    /** All settings of the workspace. */
    Map<String, Object> read() {
        Map<String, Object> all = new LinkedHashMap<>();
        try {
            if (Files.isRegularFile(file)
                    && json.read(file.toString(), new StringReader(Files.readString(file))) instanceof Map<?, ?> map) {
                map.forEach((key, value) -> all.put(String.valueOf(key), value));
            }
        } catch (IOException e) {
            throw unwritable(e);
        }
        return all;
    }

    /** Writes all settings, or leaves them as they are. */
    void write(Map<String, Object> all) {
        try {
            new RealDisk().put(file, (json.writeIndented(all) + "\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            if (!Objects.equals(all.get(DEPARTMENT), read().get(DEPARTMENT))) {
                throw unwritable(e); // else it stands there, and only its safety is in doubt
            }
        }
    }

    private Problem unwritable(IOException e) {
        return Problem.failed(Message.of(Choice.class, "settings.unwritable", file, e.toString()), e);
    }
}
