package kesi.deploy.provider.repository;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import kesi.core.api.command.Outcome;
import kesi.core.api.json.Json;
import kesi.core.api.problem.Problem;
import kesi.deploy.provider.repository.Index.Entry;
import kesi.deploy.provider.repository.Index.Withdrawn;
import kesi.deploy.provider.zip.Refused;
import org.jspecify.annotations.Nullable;

/** An index as a file: strict JSON, names in a fixed order. */
final class IndexText {

    private static final Pattern FILE = Pattern.compile("[\\p{L}\\p{N}_][\\p{L}\\p{N}._ -]{0,200}\\.kpa");
    private static final Pattern ID = Pattern.compile("[\\w.\\-]+:[\\w.\\-]+:[\\w.\\-]+");
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    private IndexText() {}

    static String write(Index index, Json json) {
        return json.writeIndented(Outcome.tree(
                        "department", index.department(),
                        "number", index.number(),
                        "created", index.created().toString(),
                        "expires", index.expires().toString(),
                        "min-shell", index.minShell(),
                        "entries", index.entries().stream().map(IndexText::tree).toList(),
                        "revoked", index.revoked().stream().map(IndexText::tree).toList()))
                + "\n";
    }

    static Index read(String name, byte[] bytes, Json json) {
        try {
            Object tree = json.read(name, new StringReader(new String(bytes, StandardCharsets.UTF_8)));
            Map<?, ?> map = map(tree);
            List<Entry> entries = new ArrayList<>();
            Set<String> seen = new HashSet<>();
            for (Object one : list(map.get("entries"))) {
                Entry entry = entry(map(one));
                if (!seen.add(entry.file()) || !seen.add(entry.id())) {
                    throw new IllegalArgumentException(entry.file());
                }
                entries.add(entry);
            }
            return new Index(
                    text(map.get("department")),
                    number(map.get("number")),
                    Instant.parse(text(map.get("created"))),
                    Instant.parse(text(map.get("expires"))),
                    map.get("min-shell") instanceof String shell ? shell : "",
                    entries,
                    map.containsKey("revoked") ? withdrawn(map.get("revoked")) : List.of());
        } catch (IllegalArgumentException | DateTimeException e) {
            throw Refused.of("B-INDEX", "index.wrong", name, String.valueOf(e.getMessage()));
        } catch (Problem e) {
            throw e.code().orElse("").startsWith("B-") ? e : Refused.of("B-INDEX", "index.json", e.sentence());
        }
    }

    /** The file {@code revoked.json} of a publisher, and what an index has of it. */
    static List<Withdrawn> withdrawn(@Nullable Object tree) {
        List<Withdrawn> all = new ArrayList<>();
        for (Object one : list(tree)) {
            Map<?, ?> map = map(one);
            String since = map.get("since") instanceof String day ? " " + day : "";
            all.add(new Withdrawn(text(map.get("id")), (text(map.get("why")) + since).strip()));
        }
        return all;
    }

    private static Object tree(Withdrawn one) {
        return Outcome.tree("id", one.id(), "why", one.why());
    }

    private static Object tree(Entry entry) {
        return Outcome.tree(
                "file", entry.file(),
                "length", entry.length(),
                "sha256", entry.sha256(),
                "id", entry.id(),
                "signers", entry.signers(),
                "capabilities", entry.capabilities(),
                "published", entry.published().toString());
    }

    private static Entry entry(Map<?, ?> map) {
        return new Entry(
                fitting(FILE, map.get("file")),
                number(map.get("length")),
                fitting(HASH, map.get("sha256")),
                fitting(ID, map.get("id")),
                list(map.get("signers")).stream().map(String::valueOf).toList(),
                list(map.get("capabilities")).stream().map(String::valueOf).toList(),
                Instant.parse(text(map.get("published"))));
    }

    private static String fitting(Pattern pattern, @Nullable Object value) {
        String text = text(value);
        if (!pattern.matcher(text).matches() || text.contains("..")) {
            throw new IllegalArgumentException(text);
        }
        return text;
    }

    private static long number(@Nullable Object value) {
        if (value instanceof Integer || value instanceof Long) {
            long number = ((Number) value).longValue();
            if (number >= 0) {
                return number;
            }
        }
        throw new IllegalArgumentException(String.valueOf(value));
    }

    private static String text(@Nullable Object value) {
        if (value instanceof String text) {
            return text;
        }
        throw new IllegalArgumentException(String.valueOf(value));
    }

    private static Map<?, ?> map(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            return map;
        }
        throw new IllegalArgumentException(String.valueOf(value));
    }

    private static List<?> list(@Nullable Object value) {
        if (value instanceof List<?> list) {
            return list;
        }
        throw new IllegalArgumentException(String.valueOf(value));
    }
}
