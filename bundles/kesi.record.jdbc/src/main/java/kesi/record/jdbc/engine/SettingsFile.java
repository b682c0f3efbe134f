package kesi.record.jdbc.engine;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kesi.core.api.json.Json;

/**
 * Reads {@link Settings} from the object {@code store} in the workspace's {@code kesi.json}, or from a text of the same
 * form that stands before it. Unknown names are refused, so that a misspelt {@code tls} does not go unnoticed.
 */
public final class SettingsFile {

    private static final Set<String> NAMES =
            Set.of("engine", "host", "port", "database", "user", "passwordFile", "tls", "certificates");
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "::1");
    private static final int STANDARD_PORT = 5432;

    private final Json json;
    private final Path home;

    /** The settings of the workspace in this folder. */
    public SettingsFile(Json json, Path home) {
        this.json = json;
        this.home = home;
    }

    /**
     * The settings of this workspace.
     *
     * @param instead JSON that stands in place of the file's {@code store}; empty for none
     */
    public Settings read(String instead) {
        Path file = home.resolve("kesi.json");
        if (!instead.isBlank()) {
            return settings("KESI_STORE", json.read("KESI_STORE", new StringReader(instead)));
        }
        return Files.exists(file) ? settings(file.toString(), storeIn(file)) : new Settings.InWorkspace(home);
    }

    private Object storeIn(Path file) {
        try (Reader text = Files.newBufferedReader(file)) {
            Object tree = json.read(file.toString(), text);
            Object store = tree instanceof Map<?, ?> map ? map.get("store") : null;
            return store == null ? Map.of() : store;
        } catch (IOException e) {
            throw Faults.file(file, e);
        }
    }

    private Settings settings(String source, @org.jspecify.annotations.Nullable Object tree) {
        if (!(tree instanceof Map<?, ?> map)) {
            throw Faults.failed("E-STORE-SETTINGS", "settings.shape", source);
        }
        for (Object name : map.keySet()) {
            if (!NAMES.contains(String.valueOf(name))) {
                throw Faults.failed("E-STORE-SETTINGS", "settings.unknown", source, name);
            }
        }
        Fields fields = new Fields(source, map);
        String engine = fields.text("engine").orElse(map.containsKey("host") ? "postgresql" : "sqlite");
        return switch (engine) {
            case "sqlite" -> new Settings.InWorkspace(home);
            case "postgresql" -> onServer(fields);
            default -> throw Faults.failed("E-STORE-SETTINGS", "settings.engine", source, engine);
        };
    }

    private Settings onServer(Fields fields) {
        String host = fields.needed("host");
        boolean off = fields.text("tls").orElse("verify").equals("off");
        if (off && !THIS_MACHINE.contains(host)) {
            throw Faults.failed("E-STORE-SETTINGS", "settings.tls", fields.source(), host);
        }
        return new Settings.OnServer(
                home,
                host,
                fields.number("port").orElse(STANDARD_PORT),
                fields.needed("database"),
                fields.needed("user"),
                fields.text("passwordFile").map(home::resolve),
                new Settings.Tls(!off, fields.text("certificates").map(home::resolve)));
    }

    /** The named values of an object. */
    private record Fields(String source, Map<?, ?> map) {

        Optional<String> text(String name) {
            return Optional.ofNullable(map.get(name)).map(String::valueOf);
        }

        Optional<Integer> number(String name) {
            Object value = map.get(name);
            if (value != null && !(value instanceof Integer)) {
                throw Faults.failed("E-STORE-SETTINGS", "settings.number", source, name, value);
            }
            return Optional.ofNullable((Integer) value);
        }

        String needed(String name) {
            return text(name)
                    .filter(value -> !value.isBlank())
                    .orElseThrow(() -> Faults.failed("E-STORE-SETTINGS", "settings.missing", source, name));
        }
    }
}
