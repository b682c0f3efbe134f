package kesi.record.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import kesi.core.api.problem.Problem;
import kesi.core.api.text.Message;
import kesi.core.api.value.Ref;
import kesi.record.api.Batch;
import kesi.record.api.Committed;
import kesi.record.api.Conflict;
import kesi.record.api.Document;
import kesi.record.api.Entry;
import kesi.record.api.spi.Key;
import org.junit.jupiter.api.Test;

/** What holds for undo and the journal on every engine. */
abstract class HistoryContract extends OnEngine {

    @Test
    void undoBringsBackWhatWasBefore() {
        Ref kept = rig.save(Note.of("before").numbered("1"));
        Ref doomed = rig.save(Note.of("doomed"));
        Ref fresh = Rig.newRef();
        Committed committed = rig.records.commit(Batch.because(Rig.WHY)
                .put(kept, 1, rig.tree(Note.of("after")))
                .delete(doomed, 1)
                .put(fresh, 0, rig.tree(Note.of("fresh"))));
        rig.records.undo(committed.last(), Message.literal("mistake"));
        assertThat(rig.notes().find(kept.id()).orElseThrow().value())
                .isEqualTo(Note.of("before").numbered("1"));
        assertThat(rig.records.lookUp(Note.TYPE, Key.unique("number", "1"))).isPresent();
        assertThat(rig.records.find(doomed)).map(Document::version).contains(3L);
        assertThat(rig.records.find(fresh)).isEmpty();
        assertThat(rig.journal.last()).isEqualTo(8);
    }

    @Test
    void anUndoCanBeUndone() {
        Ref ref = rig.save(Note.of("a"));
        rig.change(ref, Note.of("b"));
        Committed undo = rig.records.undo(2, Rig.WHY);
        rig.records.undo(undo.first(), Rig.WHY);
        assertThat(rig.records.find(ref)).map(Document::title).contains("b");
    }

    @Test
    void undoIsRefusedWhenTheRecordHasChangedSince() {
        Ref ref = rig.save(Note.of("a"));
        rig.change(ref, Note.of("b"));
        rig.change(ref, Note.of("c"));
        assertThatThrownBy(() -> rig.records.undo(2, Rig.WHY)).isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> rig.records.undo(99, Rig.WHY)).isInstanceOf(Problem.class);
        assertThat(rig.records.find(ref)).map(Document::title).contains("c");
    }

    @Test
    void undoOfADeletionIsRefusedWhenTheRecordCameBackAndWentAgain() {
        Ref ref = rig.save(Note.of("a"));
        rig.delete(ref);
        rig.records.commit(Batch.because(Rig.WHY).put(ref, 0, rig.tree(Note.of("b"))));
        rig.delete(ref);
        assertThatThrownBy(() -> rig.records.undo(2, Rig.WHY)).isInstanceOf(Conflict.class);
    }

    @Test
    void theJournalTellsEveryChangeInOrderWithItsReason() {
        Message inner = Message.literal("内因");
        Message reason = new Message("k", "因为{0}，第 {1} 次", "because {0}, time {1}", List.of(inner, 3));
        Batch batch = Batch.because(reason);
        Ref ref = rig.notes().add(batch, Note.of("x"));
        rig.records.commit(batch);
        rig.delete(ref);
        List<Entry> entries = rig.journal.read(0, 100);
        assertThat(entries).extracting(Entry::sequence).containsExactly(1L, 2L);
        assertThat(entries.get(0).reason()).isEqualTo(reason);
        assertThat(entries.get(0).batch()).isEqualTo(batch.id());
        assertThat(entries.get(0).by()).isEqualTo(System.getProperty("user.name"));
        assertThat(entries.get(1).previousHash()).isEqualTo(entries.get(0).hash());
        assertThat(rig.journal.read(1, 100)).hasSize(1);
    }
}
