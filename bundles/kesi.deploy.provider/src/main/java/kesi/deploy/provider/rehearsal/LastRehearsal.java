package kesi.deploy.provider.rehearsal;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kesi.core.api.command.Outcome;
import kesi.core.api.json.Json;
import kesi.core.api.problem.Problem;
import kesi.core.api.text.Message;
import kesi.deploy.api.Rehearsed;
import kesi.deploy.api.Rehearsed.Row;
import kesi.deploy.provider.generation.RealDisk;

/** What the last rehearsal gave, in {@code deploy/rehearsal.json}, so that it can be looked at afterwards. */
record LastRehearsal(Path file, Json json) {

    void keep(Rehearsed it) {
        Map<String, Object> tree = Outcome.tree("feature", it.feature(), "sound", it.sound());
        tree.put(
                "rows",
                it.rows().stream()
                        .map(row -> Outcome.tree("what", row.what(), "today", row.today(), "then", row.then()))
                        .toList());
        try {
            Files.createDirectories(file.resolveSibling(""));
            new RealDisk().put(file, json.write(tree).getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw unusable(e);
        }
    }

    Optional<Rehearsed> read() {
        try {
            return Files.isRegularFile(file)
                            && json.read(file.toString(), new StringReader(Files.readString(file)))
                                    instanceof Map<?, ?> tree
                    ? Optional.of(rehearsed(tree))
                    : Optional.empty();
        } catch (IOException e) {
            throw unusable(e);
        }
    }

    private static Rehearsed rehearsed(Map<?, ?> tree) {
        List<Row> rows = new ArrayList<>();
        for (Object one : tree.get("rows") instanceof List<?> list ? list : List.of()) {
            if (one instanceof Map<?, ?> row) {
                rows.add(new Row(text(row, "what"), text(row, "today"), text(row, "then")));
            }
        }
        return new Rehearsed(text(tree, "feature"), Boolean.TRUE.equals(tree.get("sound")), rows);
    }

    private static String text(Map<?, ?> tree, String key) {
        return String.valueOf(tree.get(key));
    }

    private Problem unusable(IOException e) {
        return Problem.failed(Message.of(LastRehearsal.class, "settings.unwritable", file, e.toString()), e);
    }
}
