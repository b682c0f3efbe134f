package kesi.record.jdbc.journal;

import java.sql.SQLException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kesi.core.api.value.Ref;
import kesi.record.api.Committed;
import kesi.record.api.Committed.Versioned;
import kesi.record.api.Conflict;
import kesi.record.api.Document;
import kesi.record.jdbc.engine.Faults;
import kesi.record.jdbc.engine.Sql;
import kesi.record.jdbc.journal.Now.State;
import kesi.record.jdbc.journal.Prepared.Expected;
import kesi.record.jdbc.journal.Prepared.Line;

/** Writes one batch inside the writer's transaction: its changes, then what the records are after it. */
final class Pen {

    private final Rows rows;
    private final Clock clock;
    private final String by;

    Pen(Rows rows, Clock clock, String by) {
        this.rows = rows;
        this.clock = clock;
        this.by = by;
    }

    /**
     * A batch that is written and not yet durable.
     *
     * @param tail where the journal ends now
     * @param isNew whether the journal grew: a batch that was known changes nothing
     */
    record Written(Committed committed, Tail tail, boolean isNew) {}

    /**
     * Writes a batch after the tail of the journal.
     *
     * @throws Conflict when a version is not the expected one
     * @throws SQLException also when a key is taken
     */
    Written write(Statements statements, Tail tail, Prepared batch) throws SQLException {
        Optional<Committed> known = known(statements, batch);
        if (known.isPresent()) {
            return new Written(known.get(), tail, false);
        }
        Now now = Now.read(statements, batch.lines().stream().map(Line::ref).toList());
        List<JournalRow> changes = changes(statements, tail, batch, now);
        for (JournalRow change : changes) {
            statements.add(JournalRow.INSERT, change.values());
        }
        new Outcomes(statements, rows, now).write(last(changes, batch));
        JournalRow end = changes.get(changes.size() - 1);
        long first = tail.sequence() + 1;
        statements.add(
                "insert into batch(id, first, last) values (?, ?, ?)",
                batch.id().toString(),
                first,
                end.sequence());
        statements.send();
        Committed committed = new Committed(first, end.sequence(), versions(changes));
        return new Written(committed, new Tail(end.sequence(), end.hash()), true);
    }

    private static Optional<Committed> known(Statements statements, Prepared batch) throws SQLException {
        String id = batch.id().toString();
        try (var row =
                statements.of("select first, last from batch where id = ?", id).executeQuery()) {
            if (!row.next()) {
                return Optional.empty();
            }
            long first = row.getLong(1);
            long last = row.getLong(2);
            String sql = "select type, id, version from journal where seq between ? and ? order by seq";
            List<Versioned> versions = Sql.list(
                    statements.connection(),
                    sql,
                    r -> new Versioned(new Ref(r.getString(1), r.getString(2)), r.getLong(3)),
                    first,
                    last);
            return Optional.of(new Committed(first, last, versions));
        }
    }

    private List<JournalRow> changes(Statements statements, Tail tail, Prepared batch, Now now) throws SQLException {
        String at = clock.instant().truncatedTo(ChronoUnit.MILLIS).toString();
        String reason = rows.reason(batch.reason());
        List<JournalRow> changes = new ArrayList<>(batch.lines().size());
        Tail end = tail;
        for (Line line : batch.lines()) {
            State state = now.of(line.ref());
            check(statements, line, state);
            JournalRow change = new JournalRow(
                            end.sequence() + 1,
                            batch.id().toString(),
                            line.ref(),
                            state.version() + 1,
                            line.content() == null ? state.schema() : line.schema(),
                            line.content() == null ? state.title() : line.title(),
                            line.content(),
                            at,
                            by,
                            reason,
                            end.hash(),
                            "")
                    .sealed();
            now.set(line.ref(), new State(change.version(), line.content() != null, change.schema(), change.title()));
            end = new Tail(change.sequence(), change.hash());
            changes.add(change);
        }
        return changes;
    }

    private void check(Statements statements, Line line, State state) throws SQLException {
        Expected expected = line.expected();
        boolean asSeen = expected.ended() || expected.version() == 0 ? !state.living() : state.living();
        boolean versionCounts = expected.ended() || expected.version() > 0;
        if (asSeen && (!versionCounts || state.version() == expected.version())) {
            return;
        }
        Optional<Document> now = rows.document(statements.connection(), line.ref());
        String key =
                !state.living() ? "conflict.gone" : expected.version() == 0 ? "conflict.there" : "conflict.changed";
        String title = now.map(Document::title).orElse(state.title());
        throw new Conflict(line.ref(), now, Faults.say(key, line.ref(), title, expected.version(), state.version()));
    }

    private static List<Outcomes.Last> last(List<JournalRow> changes, Prepared batch) {
        Map<Ref, Outcomes.Last> last = new LinkedHashMap<>();
        for (int i = 0; i < changes.size(); i++) {
            Line line = batch.lines().get(i);
            last.put(line.ref(), new Outcomes.Last(changes.get(i), line));
        }
        return List.copyOf(last.values());
    }

    private static List<Versioned> versions(List<JournalRow> changes) {
        return changes.stream()
                .map(change -> new Versioned(change.ref(), change.version()))
                .toList();
    }
}
