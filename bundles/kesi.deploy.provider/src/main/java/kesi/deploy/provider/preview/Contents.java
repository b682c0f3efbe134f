package kesi.deploy.provider.preview;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import kesi.core.api.json.Json;
import org.jspecify.annotations.Nullable;

/**
 * What the jars of a feature bring, by kind and name; what stands behind a name tells two versions of it apart.
 *
 * @param things for example {@code (Command, news:import) → changes}
 */
record Contents(Map<Thing, String> things) {

    private static final String FILE = "OSGI-INF/kesi/contributions.json";
    private static final List<String> NAMES = List.of("name", "id", "of", "types", "file");

    /** What can be told apart. */
    record Thing(String kind, String name) implements Comparable<Thing> {
        @Override
        public int compareTo(Thing other) {
            int kinds = kind.compareTo(other.kind);
            return kinds != 0 ? kinds : name.compareTo(other.name);
        }
    }

    /** Reads the jars; one that was not built for this product brings nothing that can be told. */
    static Contents of(List<Path> jars, Json json) {
        Map<Thing, String> things = new TreeMap<>();
        for (Path jar : jars) {
            try (JarFile file = new JarFile(jar.toFile(), false)) {
                ZipEntry entry = file.getEntry(FILE);
                if (entry != null) {
                    try (Reader reader = new InputStreamReader(file.getInputStream(entry), StandardCharsets.UTF_8)) {
                        read(json.read(String.valueOf(jar.getFileName()), reader), things);
                    }
                }
            } catch (IOException unreadable) {
                things.put(new Thing("bundle", String.valueOf(jar.getFileName())), unreadable.toString());
            }
        }
        return new Contents(things);
    }

    /** The schema version of each record type. */
    Map<String, Integer> schemas() {
        Map<String, Integer> schemas = new TreeMap<>();
        things.forEach((thing, value) -> {
            if (thing.kind().equals("RecordType")) {
                schemas.put(thing.name(), Integer.valueOf(value));
            }
        });
        return schemas;
    }

    private static void read(@Nullable Object tree, Map<Thing, String> things) {
        for (Map<?, ?> one : maps(tree instanceof Map<?, ?> map ? map.get("contributions") : null)) {
            Map<?, ?> properties = one.get("properties") instanceof Map<?, ?> map ? map : Map.of();
            for (Object kind : one.get("kinds") instanceof List<?> list ? list : List.of()) {
                if (kind.equals("RecordType") && one.get("record") instanceof Map<?, ?> declared) {
                    Object schema = Objects.requireNonNullElse(declared.get("schema"), 1);
                    things.put(new Thing("RecordType", String.valueOf(declared.get("name"))), schema.toString());
                } else {
                    put(String.valueOf(kind), String.valueOf(one.get("class")), properties, things);
                }
            }
        }
    }

    /** What a property says of it in words is no difference that matters; where it stands and what it may is. */
    private static void put(String kind, String type, Map<?, ?> properties, Map<Thing, String> things) {
        String prefix = "kesi." + kind.replaceFirst("(?<=[a-z])[A-Z].*", "").toLowerCase(Locale.ROOT) + ".";
        Optional<String> key = NAMES.stream()
                .map(name -> prefix + name)
                .filter(name -> properties.get(name) != null)
                .findFirst();
        String name = key.map(properties::get).map(String::valueOf).orElse(type);
        List<String> said = new ArrayList<>();
        properties.forEach((property, value) -> {
            String word = String.valueOf(property);
            boolean own = word.startsWith(prefix) && !word.equals(key.orElse(""));
            String text = String.valueOf(value);
            if (own && !text.isEmpty() && !text.equals("false") && !text.startsWith("%") && !text.equals("[]")) {
                said.add(text.equals("true") ? word.substring(prefix.length()) : text);
            }
        });
        things.put(new Thing(kind, name), String.join(", ", said));
    }

    private static List<Map<?, ?>> maps(@Nullable Object list) {
        List<Map<?, ?>> maps = new ArrayList<>();
        if (list instanceof List<?> several) {
            several.forEach(one -> maps.add(one instanceof Map<?, ?> map ? map : Map.of()));
        }
        return maps;
    }
}
