package kesi.record.jdbc.document;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kesi.core.api.text.Message;
import kesi.core.api.value.Ref;
import kesi.record.api.Entry;
import kesi.record.jdbc.engine.Faults;
import kesi.record.jdbc.engine.Sql;
import kesi.record.jdbc.journal.JournalRow;
import kesi.record.jdbc.journal.Prepared;
import kesi.record.jdbc.journal.Prepared.Expected;
import kesi.record.jdbc.journal.Prepared.Line;
import kesi.record.jdbc.journal.Rows;

/** Makes the batch that takes another one back. */
final class Undo {

    private static final String BATCH = "select " + JournalRow.COLUMNS
            + " from journal where batch = (select batch from journal where seq = ?) order by seq";
    private static final String VERSION =
            "select " + JournalRow.COLUMNS + " from journal where type = ? and id = ? and version = ?";

    private final Connection connection;
    private final Rows rows;
    private final Preparation preparation;

    Undo(Connection connection, Rows rows, Preparation preparation) {
        this.connection = connection;
        this.rows = rows;
        this.preparation = preparation;
    }

    /** The batch that brings back what was before the batch of this change. */
    Prepared of(long sequence, Message reason) throws SQLException {
        List<Entry> entries = Sql.list(connection, BATCH, rows::entry, sequence);
        if (entries.isEmpty()) {
            throw Faults.failed("E-NO-ENTRY", "undo.none", sequence);
        }
        Map<Ref, Entry> first = new LinkedHashMap<>();
        Map<Ref, Entry> last = new LinkedHashMap<>();
        for (Entry entry : entries) {
            first.putIfAbsent(entry.ref(), entry);
            last.put(entry.ref(), entry);
        }
        List<Line> lines = new ArrayList<>();
        for (Entry entry : first.values()) {
            line(entry, last.getOrDefault(entry.ref(), entry)).ifPresent(lines::add);
        }
        if (lines.isEmpty()) {
            throw Faults.failed("E-NOTHING", "undo.nothing", sequence);
        }
        return new Prepared(UUID.randomUUID(), reason, lines);
    }

    private Optional<Line> line(Entry first, Entry last) throws SQLException {
        Ref ref = first.ref();
        preparation.present(ref);
        Optional<Entry> before = Sql.first(connection, VERSION, rows::entry, ref.type(), ref.id(), first.version() - 1);
        Expected seen = new Expected(last.version(), last.content().isEmpty());
        Optional<Map<String, Object>> content = before.flatMap(Entry::content);
        if (content.isPresent()) {
            return Optional.of(
                    preparation.restored(ref, seen, before.orElseThrow().schema(), content.get()));
        }
        return last.content().isPresent() ? Optional.of(Line.deletion(ref, seen)) : Optional.empty();
    }
}
