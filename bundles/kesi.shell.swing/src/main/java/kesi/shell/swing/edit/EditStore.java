package kesi.shell.swing.edit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import kesi.core.api.json.Json;
import kesi.core.api.problem.Finding;
import kesi.core.api.problem.Problem;
import kesi.core.api.text.Message;
import kesi.core.api.value.Ref;
import kesi.record.api.Batch;
import kesi.record.api.Conflict;
import kesi.record.api.Document;
import kesi.record.api.Records;
import kesi.record.api.compare.TreePath;
import kesi.record.api.spi.RecordType;
import kesi.shell.swing.Texts;
import kesi.shell.swing.part.Stores;

/** Reads and writes edited records; slow, for background threads. Safe for use by any thread. */
public record EditStore(Stores stores, Json json) {

    /** The record type of a name, while its bundle is here. */
    public Optional<RecordType<?>> type(String name) {
        return stores.records().stream()
                .map(Records::known)
                .flatMap(List::stream)
                .filter(known -> known.name().equals(name))
                .findFirst();
    }

    /** The stored record in the present schema of its type; empty when there is none. */
    public Optional<Base> read(Ref ref) {
        return records().find(ref).map(document -> lifted(document));
    }

    /** The content in the present schema of its type. */
    public Base lifted(Document document) {
        Base stored = Base.of(document);
        return type(document.ref().type())
                .filter(type -> type.schema() > stored.schema())
                .map(type -> new Base(
                        stored.version(),
                        type.schema(),
                        stored.title(),
                        type.upgrade(stored.schema(), stored.content())))
                .orElse(stored);
    }

    /** What the type finds about a value; a value that does not fit the type is an error at its place. */
    public List<Finding> findings(RecordType<?> type, Map<String, Object> tree) {
        try {
            return check(type, tree);
        } catch (Problem unfit) {
            return List.of(Finding.error(place(unfit), unfit.sentence()));
        }
    }

    /** Saves a value as the version after the base. */
    public Saving save(Ref ref, Base base, Map<String, Object> tree, Message reason) {
        Optional<RecordType<?>> type = type(ref.type());
        if (type.isEmpty()) {
            return new Saving.Failed(Problem.failed(Texts.of("edit.stub", ref.type())));
        }
        List<Finding> errors = findings(type.get(), tree).stream()
                .filter(finding -> finding.weight() == Finding.Weight.ERROR)
                .toList();
        if (!errors.isEmpty()) {
            return new Saving.Refused(errors);
        }
        try {
            Map<String, Object> content = plain(type.get(), tree);
            records().commit(Batch.because(reason).put(ref, base.version(), content));
            return read(ref)
                    .<Saving>map(stored -> new Saving.Saved(stored, tree))
                    .orElseGet(() -> new Saving.Overtaken(Optional.empty()));
        } catch (Conflict conflict) {
            return conflict(ref, conflict);
        } catch (Problem failed) {
            return new Saving.Failed(failed);
        }
    }

    /** The value as the type itself writes it: without entries that it does not know. */
    private Map<String, Object> plain(RecordType<?> type, Map<String, Object> tree) {
        return json.tree(json.value(type.javaType(), tree)) instanceof Map<?, ?> map ? named(map) : tree;
    }

    private Saving conflict(Ref ref, Conflict conflict) {
        return conflict.ref().equals(ref)
                ? new Saving.Overtaken(conflict.now().map(this::lifted))
                : new Saving.Refused(List.of(Finding.error("", conflict.sentence())));
    }

    private <T extends Record> List<Finding> check(RecordType<T> type, Map<String, Object> tree) {
        return type.check(json.value(type.javaType(), tree));
    }

    private Records records() {
        return stores.records().orElseThrow(() -> Problem.failed(Texts.of("store.absent")));
    }

    /** JSON problems name the path as their first argument. */
    private static String place(Problem unfit) {
        return unfit.sentence().arguments().stream()
                .map(String::valueOf)
                .filter(text -> text.startsWith("$"))
                .findFirst()
                .map(path -> TreePath.parse(path).toString())
                .orElse("");
    }

    private static Map<String, Object> named(Map<?, ?> map) {
        Map<String, Object> named = new java.util.LinkedHashMap<>();
        map.forEach((name, value) -> named.put(String.valueOf(name), value));
        return java.util.Collections.unmodifiableMap(named);
    }
}
