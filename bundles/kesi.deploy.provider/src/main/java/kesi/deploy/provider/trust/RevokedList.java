package kesi.deploy.provider.trust;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kesi.core.api.command.Outcome;
import kesi.core.api.json.Json;
import kesi.core.api.problem.Problem;
import kesi.core.api.text.Message;
import kesi.deploy.provider.generation.RealDisk;

/**
 * What a workspace knows to be revoked beside its policies: {@code deploy/revoked.json}. What the last index of each
 * department says, and which installed archives are meant by anything, so that the launcher leaves them out without
 * knowing certificates. Replaced as a whole or not at all.
 */
final class RevokedList {

    private static final String INDEXES = "indexes";
    private static final String HELD = "held";

    private final Path file;
    private final Json json;

    RevokedList(Path file, Json json) {
        this.file = file;
        this.json = json;
    }

    /** What indexes say. */
    synchronized List<Revoked> byIndexes() {
        List<Revoked> all = new ArrayList<>();
        map(read().get(INDEXES)).values().forEach(one -> {
            for (Object each : list(map(one).get("revoked"))) {
                all.add(new Revoked(
                        text(map(each), "id"),
                        text(map(each), "why"),
                        Message.of(RevokedList.class, "revoked.place", text(map(one), "place"))));
            }
        });
        return List.copyOf(all);
    }

    /** Takes what the newest index of a department says in place of what the one before said. */
    synchronized void take(String department, String place, List<Revoked> revoked) {
        Map<String, Object> all = read();
        Map<String, Object> indexes = map(all.get(INDEXES));
        Object entry = Outcome.tree(
                "place",
                place,
                "revoked",
                revoked.stream()
                        .map(one -> Outcome.tree("id", one.what(), "why", one.reason()))
                        .toList());
        boolean nothing = revoked.isEmpty() && !indexes.containsKey(department);
        if (!nothing && !entry.equals(indexes.put(department, entry))) {
            all.put(INDEXES, indexes);
            write(all);
        }
    }

    /** The archives that are left out, by their hashes. */
    synchronized List<String> held() {
        return list(read().get(HELD)).stream().map(String::valueOf).toList();
    }

    /** Says which archives are left out from now on. */
    synchronized void hold(List<String> archives) {
        if (!archives.equals(held())) {
            Map<String, Object> all = read();
            all.put(HELD, archives);
            write(all);
        }
    }

    private Map<String, Object> read() {
        try {
            return Files.isRegularFile(file)
                    ? map(json.read(file.toString(), new StringReader(Files.readString(file))))
                    : new LinkedHashMap<>();
        } catch (IOException e) {
            throw Problem.failed(Message.of(RevokedList.class, "trust.list.unreadable", file, e.toString()), e);
        }
    }

    private void write(Map<String, Object> all) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            new RealDisk().put(file, (json.writeIndented(all) + "\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw Problem.failed(Message.of(RevokedList.class, "trust.list.unwritable", file, e.toString()), e);
        }
    }

    private static Map<String, Object> map(@org.jspecify.annotations.Nullable Object tree) {
        Map<String, Object> map = new LinkedHashMap<>();
        if (tree instanceof Map<?, ?> found) {
            found.forEach((key, value) -> map.put(String.valueOf(key), value));
        }
        return map;
    }

    private static List<?> list(@org.jspecify.annotations.Nullable Object tree) {
        return tree instanceof List<?> list ? list : List.of();
    }

    private static String text(Map<String, Object> tree, String name) {
        return String.valueOf(Objects.requireNonNullElse(tree.get(name), ""));
    }
}
