package kesi.record.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import kesi.core.api.value.Ref;
import kesi.record.api.Batch;
import kesi.record.api.Conflict;
import kesi.record.api.Document;
import kesi.record.api.Entry;
import kesi.record.api.spi.Key;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Random batches leave the store as a simple model in memory says. */
abstract class ModelContract {

    private static final int RECORDS = 5;

    /** The engine under test. */
    abstract TestEngine engine();

    /**
     * One change of a random batch.
     *
     * @param record which record
     * @param number its unique key afterwards, 0 for none; -1 to delete it
     * @param stale whether a wrong version is expected
     */
    record Step(int record, int number, boolean stale) {}

    @Provide
    Arbitrary<List<List<Step>>> batches() {
        Arbitrary<Step> step = Combinators.combine(
                        Arbitraries.integers().between(0, RECORDS - 1),
                        Arbitraries.integers().between(-1, 3),
                        Arbitraries.frequency(net.jqwik.api.Tuple.of(9, false), net.jqwik.api.Tuple.of(1, true)))
                .as(Step::new);
        return step.list().ofMinSize(1).ofMaxSize(4).list().ofMaxSize(12);
    }

    @Property(tries = 25)
    void theStoreIsWhatTheModelSays(@ForAll("batches") List<List<Step>> batches) throws IOException {
        Path home = Files.createTempDirectory("kesi-model");
        try (Rig rig = new Rig(home, engine().fresh())) {
            Model model = new Model();
            for (List<Step> batch : batches) {
                Optional<Model> next = model.after(batch);
                assertThat(commit(rig, model, batch)).isEqualTo(next.isPresent());
                model = next.orElse(model);
            }
            compare(rig, model);
        } finally {
            org.assertj.core.util.Files.delete(home.toFile());
        }
    }

    private static boolean commit(Rig rig, Model model, List<Step> steps) {
        Batch batch = Batch.because(Rig.WHY);
        Model now = model.copy();
        for (Step step : steps) {
            long expected = now.seen(step.record()) + (step.stale() ? 7 : 0);
            if (step.number() < 0) {
                batch.delete(ref(step.record()), Math.max(1, expected));
            } else {
                batch.put(ref(step.record()), expected, rig.tree(note(step)));
            }
            now.apply(step);
        }
        try {
            rig.records.commit(batch);
            return true;
        } catch (Conflict expected) {
            return false;
        }
    }

    private static void compare(Rig rig, Model model) {
        long changes = 0;
        for (int i = 0; i < RECORDS; i++) {
            List<Optional<Note>> versions = model.versions.getOrDefault(i, List.of());
            changes += versions.size();
            Optional<Note> last = versions.isEmpty() ? Optional.empty() : versions.get(versions.size() - 1);
            assertThat(rig.notes().find(ref(i).id()).map(kept -> kept.value())).isEqualTo(last);
            List<Entry> history = new ArrayList<>(rig.records.history(ref(i)));
            java.util.Collections.reverse(history);
            assertThat(history.stream()
                            .map(entry -> entry.content().map(tree -> rig.json.value(Note.class, tree)))
                            .toList())
                    .isEqualTo(versions);
        }
        for (int number = 1; number <= 3; number++) {
            assertThat(rig.records
                            .lookUp(Note.TYPE, Key.unique("number", "" + number))
                            .map(Document::ref))
                    .isEqualTo(model.holder(number).map(ModelContract::ref));
        }
        assertThat(rig.journal.last()).isEqualTo(changes);
        assertThat(rig.journal.verify(new Silent()).faults()).isEmpty();
    }

    private static Ref ref(int record) {
        return new Ref(Note.TYPE, "r" + record);
    }

    private static Note note(Step step) {
        Note note = Note.of("record " + step.record() + " number " + step.number());
        return step.number() == 0 ? note : note.numbered("" + step.number());
    }

    /** Every version of every record; an empty one is a deletion. */
    private static final class Model {

        private final Map<Integer, List<Optional<Note>>> versions = new TreeMap<>();

        Model copy() {
            Model copy = new Model();
            versions.forEach((record, list) -> copy.versions.put(record, new ArrayList<>(list)));
            return copy;
        }

        /** What a writer has seen: the version, or 0 when the record is not there. */
        long seen(int record) {
            return now(record).isPresent()
                    ? versions.getOrDefault(record, List.of()).size()
                    : 0;
        }

        Optional<Note> now(int record) {
            List<Optional<Note>> list = versions.getOrDefault(record, List.of());
            return list.isEmpty() ? Optional.empty() : list.get(list.size() - 1);
        }

        void apply(Step step) {
            versions.computeIfAbsent(step.record(), record -> new ArrayList<>())
                    .add(step.number() < 0 ? Optional.empty() : Optional.of(note(step)));
        }

        Optional<Integer> holder(int number) {
            return versions.keySet().stream()
                    .filter(record -> now(record).flatMap(Note::number).equals(Optional.of("" + number)))
                    .findFirst();
        }

        /** The model after a batch; empty when the batch must be refused. */
        Optional<Model> after(List<Step> batch) {
            Model next = copy();
            for (Step step : batch) {
                if (step.stale() || step.number() < 0 && next.now(step.record()).isEmpty()) {
                    return Optional.empty();
                }
                next.apply(step);
            }
            Map<String, Integer> holders = new LinkedHashMap<>();
            for (int record : next.versions.keySet()) {
                Optional<String> number = next.now(record).flatMap(Note::number);
                if (number.isPresent() && holders.put(number.get(), record) != null) {
                    return Optional.empty();
                }
            }
            return Optional.of(next);
        }
    }
}
