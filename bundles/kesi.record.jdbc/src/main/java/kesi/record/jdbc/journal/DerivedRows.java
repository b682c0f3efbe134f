package kesi.record.jdbc.journal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import kesi.core.api.task.Task;
import kesi.core.api.value.Ref;
import kesi.record.api.Document;
import kesi.record.jdbc.engine.Sql;
import kesi.record.jdbc.journal.Derivation.Derived;

/** Compares the keys and arrows of the documents whose types are here with what the types say, some at a time. */
final class DerivedRows {

    private static final int AT_A_TIME = 500;
    private static final String RANGE = " (type, id) >= (?, ?) and (type, id) <= (?, ?)";
    private static final String FROM_RANGE = " (from_type, from_id) >= (?, ?) and (from_type, from_id) <= (?, ?)";

    private final Connection connection;
    private final Rows rows;
    private final Derivation derivation;
    private final Faultlist faults;
    private final Task task;

    DerivedRows(Connection connection, Rows rows, Derivation derivation, Faultlist faults, Task task) {
        this.connection = connection;
        this.rows = rows;
        this.derivation = derivation;
        this.faults = faults;
        this.task = task;
    }

    void compare() throws SQLException {
        List<Document> page = after("", "");
        while (!page.isEmpty()) {
            task.checkCancelled();
            compare(page);
            Ref last = page.get(page.size() - 1).ref();
            page = after(last.type(), last.id());
        }
    }

    private List<Document> after(String type, String id) throws SQLException {
        String sql = "select " + Rows.DOCUMENT + " from document where (type, id) > (?, ?) order by type, id limit "
                + AT_A_TIME;
        return Sql.list(connection, sql, rows::document, type, id);
    }

    private void compare(List<Document> page) throws SQLException {
        Map<Ref, Set<String>> keys = kept(page, "select type, id, name, value, is_unique from keyed where" + RANGE);
        Map<Ref, Set<String>> arrows =
                kept(page, "select from_type, from_id, link, to_type, to_id from arrow where" + FROM_RANGE);
        for (Document document : page) {
            Optional<Derived> derived = derivation.of(document);
            derived.ifPresent(right -> {
                compare("verify.keys", document.ref(), keys, keyTexts(right));
                compare("verify.links", document.ref(), arrows, linkTexts(right));
            });
        }
    }

    private void compare(String fault, Ref ref, Map<Ref, Set<String>> kept, Set<String> right) {
        if (!kept.getOrDefault(ref, Set.of()).equals(right)) {
            faults.add(fault, ref);
        }
    }

    private Map<Ref, Set<String>> kept(List<Document> page, String sql) throws SQLException {
        Ref first = page.get(0).ref();
        Ref last = page.get(page.size() - 1).ref();
        Map<Ref, Set<String>> kept = new HashMap<>();
        Sql.each(
                connection,
                sql,
                row -> kept.computeIfAbsent(ref(row.getString(1), row.getString(2)), ref -> new TreeSet<>())
                        .add(text(row.getString(3), row.getString(4), row.getString(5))),
                first.type(),
                first.id(),
                last.type(),
                last.id());
        return kept;
    }

    private static Ref ref(String type, String id) {
        return new Ref(type, id);
    }

    private static Set<String> keyTexts(Derived derived) {
        Set<String> texts = new TreeSet<>();
        derived.keys().forEach(key -> texts.add(text(key.name(), KeyText.of(key.value()), key.unique() ? "1" : "0")));
        return texts;
    }

    private static Set<String> linkTexts(Derived derived) {
        Set<String> texts = new TreeSet<>();
        derived.links()
                .forEach(link -> texts.add(
                        text(link.type(), link.target().type(), link.target().id())));
        return texts;
    }

    private static String text(String first, String second, String third) {
        return first + "\n" + second + "\n" + third;
    }
}
