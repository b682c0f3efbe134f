package kesi.core.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kesi.core.api.problem.Cancelled;
import kesi.core.api.problem.Finding;
import kesi.core.api.problem.Problem;
import kesi.core.api.text.Message;
import kesi.core.api.value.Link;
import kesi.core.api.value.Ref;
import kesi.record.api.Batch;
import kesi.record.api.Conflict;
import kesi.record.api.Entry;
import kesi.record.api.Shelf;
import kesi.record.api.Shelf.Kept;
import kesi.record.api.spi.Field;
import kesi.record.api.spi.Key;
import kesi.record.api.spi.RecordType;
import org.junit.jupiter.api.Test;

class MemoryRecordsTest {

    private static final Message WHY = Message.literal("test");
    private final Notes notes = new Notes();
    private final MemoryRecords records = new MemoryRecords(notes);
    private final Shelf<Note> shelf = records.shelf(notes);

    /** A record for these tests. */
    record Note(String text, String number, Optional<Ref> about) {}

    /** Its type: a number is unique, a text is not empty. */
    static final class Notes implements RecordType<Note> {
        @Override
        public String name() {
            return "test.note";
        }

        @Override
        public Class<Note> javaType() {
            return Note.class;
        }

        @Override
        public int schema() {
            return 1;
        }

        @Override
        public Message label() {
            return Message.literal("note");
        }

        @Override
        public String title(Note value) {
            return value.text();
        }

        @Override
        public List<Field<Note>> fields() {
            return List.of();
        }

        @Override
        public List<Key> keys(Note value) {
            return List.of(Key.unique("number", value.number()), Key.shared("text", value.text()));
        }

        @Override
        public List<Link> links(Note value) {
            return value.about().map(ref -> new Link("about", ref, List.of())).stream()
                    .toList();
        }

        @Override
        public List<Finding> check(Note value) {
            return value.text().isEmpty() ? List.of(Finding.error("text", Message.literal("empty"))) : List.of();
        }
    }

    @Test
    void aCommittedRecordIsFoundByReferenceIdAndKey() {
        Ref ref = add("缂丝", "1");
        assertThat(shelf.find(ref.id())).map(Kept::value).contains(new Note("缂丝", "1", Optional.empty()));
        assertThat(records.findById(ref.id())).isEqualTo(records.find(ref));
        assertThat(shelf.lookUp(Key.unique("number", "1"))).map(Kept::ref).contains(ref);
        assertThat(records.types()).containsExactly("test.note");
        assertThat(records.count("test.note")).isEqualTo(1);
    }

    @Test
    void theSecondOfTwoWritersIsToldWhatChanged() {
        Ref ref = add("one", "1");
        Kept<Note> seen = shelf.find(ref.id()).orElseThrow();
        change(seen, "two");
        assertThatThrownBy(() -> change(seen, "three"))
                .isInstanceOfSatisfying(
                        Conflict.class,
                        conflict ->
                                assertThat(conflict.now().orElseThrow().title()).isEqualTo("two"));
    }

    @Test
    void nothingOfABatchIsKeptWhenOneChangeFails() {
        add("one", "1");
        Batch batch = Batch.because(WHY);
        shelf.add(batch, new Note("two", "2", Optional.empty()));
        shelf.add(batch, new Note("three", "1", Optional.empty()));
        assertThatThrownBy(() -> records.commit(batch)).isInstanceOf(Conflict.class);
        assertThat(records.count("test.note")).isEqualTo(1);
        assertThat(records.journal().last()).isEqualTo(1);
    }

    @Test
    void aRecordThatDoesNotPassItsChecksIsRefused() {
        assertThatThrownBy(() -> add("", "1")).isInstanceOf(Problem.class).hasMessageContaining("text");
    }

    @Test
    void theSameBatchIsCommittedOnce() {
        Batch batch = Batch.because(WHY);
        shelf.add(batch, new Note("one", "1", Optional.empty()));
        assertThat(records.commit(batch)).isEqualTo(records.commit(batch));
        assertThat(records.journal().last()).isEqualTo(1);
    }

    @Test
    void undoRestoresWhatWasBeforeByANewChange() {
        Ref ref = add("one", "1");
        change(shelf.find(ref.id()).orElseThrow(), "two");
        records.undo(2, WHY);
        assertThat(records.find(ref)).map(d -> d.title() + d.version()).contains("one3");
        assertThat(records.history(ref)).extracting(Entry::version).containsExactly(3L, 2L, 1L);
        assertThatThrownBy(() -> records.undo(1, WHY)).isInstanceOf(Conflict.class);
    }

    @Test
    void aDeletedRecordComesBackByUndo() {
        Ref ref = add("one", "1");
        long at = records.commit(Batch.because(WHY).delete(ref, 1)).last();
        assertThat(records.find(ref)).isEmpty();
        records.undo(at, WHY);
        assertThat(records.find(ref)).map(d -> d.version()).contains(3L);
    }

    @Test
    void arrowsAreKnownAtBothEnds() {
        Ref target = add("one", "1");
        Batch batch = Batch.because(WHY);
        Ref from = shelf.add(batch, new Note("two", "2", Optional.of(target)));
        records.commit(batch);
        assertThat(records.arrows(target)).isEqualTo(records.arrows(from)).hasSize(1);
    }

    @Test
    void recordsStayWhenTheirTypeLeavesAndCannotBeChanged() {
        Ref ref = add("one", "1");
        records.leave("test.note");
        assertThat(records.find(ref)).isPresent();
        assertThat(records.known()).isEmpty();
        assertThatThrownBy(() -> records.commit(Batch.because(WHY).delete(ref, 1)))
                .isInstanceOf(Problem.class);
    }

    @Test
    void aShelfWalksOverAllRecordsInTheOrderOfTheirIds() {
        for (int i = 0; i < 5; i++) {
            add("n", Integer.toString(i));
        }
        List<String> ids = new ArrayList<>();
        shelf.forEach(kept -> ids.add(kept.ref().id()));
        assertThat(ids).hasSize(5).isSorted();
    }

    @Test
    void followersAreToldAfterEachCommitAndTheChainIsSound() {
        List<Long> told = new ArrayList<>();
        var handle = records.journal().follow(told::add);
        add("one", "1");
        handle.close();
        add("two", "2");
        assertThat(told).containsExactly(1L);
        assertThat(records.journal().verify(new RecordingTask()).sound()).isTrue();
    }

    @Test
    void blobsAreFoundByTheirHash() {
        String hash = records.blobs().put(new ByteArrayInputStream(new byte[] {1, 2}));
        assertThat(records.blobs().size(hash)).contains(2L);
        assertThat(records.blobs().open(hash).orElseThrow()).hasBinaryContent(new byte[] {1, 2});
        assertThat(records.blobs().open("0")).isEmpty();
    }

    @Test
    void aRecordingTaskCountsPartsAsTheirShareAndCanBeCancelled() {
        RecordingTask task = new RecordingTask();
        task.progress(0.5, WHY);
        task.part(0.5, WHY).progress(0.5, WHY);
        assertThat(task.fractions()).containsExactly(0.5, 0.75);
        task.cancel();
        assertThatThrownBy(task::checkCancelled).isInstanceOf(Cancelled.class);
    }

    private Ref add(String text, String number) {
        Batch batch = Batch.because(WHY);
        Ref ref = shelf.add(batch, new Note(text, number, Optional.empty()));
        records.commit(batch);
        return ref;
    }

    private void change(Kept<Note> seen, String text) {
        Batch batch = Batch.because(WHY);
        shelf.change(
                batch, seen, new Note(text, seen.value().number(), seen.value().about()));
        records.commit(batch);
    }
}
