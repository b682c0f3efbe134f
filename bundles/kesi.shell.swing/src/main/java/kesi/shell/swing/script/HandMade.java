package kesi.shell.swing.script;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import kesi.core.api.command.CommandRun;
import kesi.core.api.command.Commands;
import kesi.core.api.json.Json;
import kesi.record.api.Committed;
import kesi.record.api.Entry;
import kesi.record.api.Journal;
import kesi.record.api.Records;

/**
 * Changes of records that no command made, and those that commands of the editor made out of what a person typed: each
 * is told as the command that makes the same change without a screen. Safe for use by any thread.
 *
 * @param commands told
 * @param json writes values
 */
public record HandMade(Commands commands, Json json) {

    private static final String IN_EDITORS = "edit:";

    /** A batch was committed on this thread. */
    public void committed(Journal journal, Records records, Committed batch) {
        Optional<CommandRun> run = commands.currentRun();
        boolean byCommand =
                run.filter(one -> !one.command().name().startsWith(IN_EDITORS)).isPresent();
        if (!byCommand && commands.isRecording()) {
            int count = (int) Math.min(10_000, batch.last() - batch.first() + 1);
            journal.read(batch.first() - 1, count).forEach(entry -> tell(records, entry));
        }
    }

    private void tell(Records records, Entry entry) {
        Optional<Map<String, Object>> now = entry.content();
        if (now.isEmpty()) {
            commands.byHand("record:delete", Map.of("id", List.of(entry.ref().id())));
            return;
        }
        Map<String, Object> before = before(records, entry);
        List<String> set = now.get().entrySet().stream()
                .filter(field -> !Objects.equals(before.get(field.getKey()), field.getValue()))
                .map(field -> field.getKey() + "=" + json.write(field.getValue()))
                .toList();
        List<String> remove = new ArrayList<>(before.keySet());
        remove.removeAll(now.get().keySet());
        commands.byHand(
                "record:change",
                new java.util.TreeMap<>(
                        Map.of("record", List.of(entry.ref().toString()), "set", set, "remove", remove)));
    }

    private static Map<String, Object> before(Records records, Entry entry) {
        return records.history(entry.ref()).stream()
                .filter(older -> older.version() == entry.version() - 1)
                .findFirst()
                .flatMap(Entry::content)
                .orElse(Map.of());
    }
}
