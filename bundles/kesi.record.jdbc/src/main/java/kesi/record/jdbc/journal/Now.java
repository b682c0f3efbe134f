package kesi.record.jdbc.journal;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kesi.core.api.value.Ref;

/** What the records of a batch are before it and become by it. */
final class Now {

    private static final int AT_A_TIME = 100;
    private static final String LIVING =
            "select type, id, version, schema, title from document where (type, id) in (values ";
    private static final String LAST = "select type, id, max(version) from journal where (type, id) in (values ";

    private final Map<Ref, State> states = new HashMap<>();
    private final Set<Ref> before = new HashSet<>();

    /**
     * One record.
     *
     * @param version the last version, 0 when there never was one
     * @param living whether it is there, not deleted
     */
    record State(long version, boolean living, int schema, String title) {}

    /** Reads the state of these records. */
    static Now read(Statements statements, List<Ref> refs) throws SQLException {
        Now now = new Now();
        List<Ref> distinct = refs.stream().distinct().toList();
        for (List<Ref> some : parts(distinct)) {
            now.take(statements, LIVING, ")", some);
        }
        now.before.addAll(now.states.keySet());
        List<Ref> absent =
                distinct.stream().filter(ref -> !now.states.containsKey(ref)).toList();
        for (List<Ref> some : parts(absent)) {
            now.take(statements, LAST, ") group by type, id", some);
        }
        return now;
    }

    State of(Ref ref) {
        return states.getOrDefault(ref, new State(0, false, 0, ""));
    }

    void set(Ref ref, State state) {
        states.put(ref, state);
    }

    /** Whether the record was there before the batch. */
    boolean wasLiving(Ref ref) {
        return before.contains(ref);
    }

    private void take(Statements statements, String head, String tail, List<Ref> refs) throws SQLException {
        int room = refs.size() == 1 ? 1 : AT_A_TIME;
        PreparedStatement statement = statements.of(head + "(?, ?)" + ", (?, ?)".repeat(room - 1) + tail);
        for (int i = 0; i < room; i++) {
            Ref ref = refs.get(Math.min(i, refs.size() - 1));
            statement.setString(2 * i + 1, ref.type());
            statement.setString(2 * i + 2, ref.id());
        }
        boolean living = LIVING.equals(head);
        try (ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                Ref ref = new Ref(row.getString(1), row.getString(2));
                int schema = living ? row.getInt(4) : 0;
                states.put(ref, new State(row.getLong(3), living, schema, living ? row.getString(5) : ""));
            }
        }
    }

    private static List<List<Ref>> parts(List<Ref> refs) {
        List<List<Ref>> parts = new ArrayList<>();
        for (int from = 0; from < refs.size(); from += AT_A_TIME) {
            parts.add(refs.subList(from, Math.min(from + AT_A_TIME, refs.size())));
        }
        return parts;
    }
}
