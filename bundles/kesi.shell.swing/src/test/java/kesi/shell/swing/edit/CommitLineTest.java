package kesi.shell.swing.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import kesi.core.api.command.CommandRun;
import kesi.core.api.command.Description;
import kesi.core.api.problem.Problem;
import kesi.core.api.text.Message;
import kesi.core.api.value.Ref;
import kesi.core.testing.MemoryRecords;
import kesi.record.api.Batch;
import kesi.record.api.Committed;
import kesi.record.api.Committed.Versioned;
import kesi.record.api.Conflict;
import kesi.record.api.Document;
import kesi.record.api.compare.TreePath;
import kesi.shell.swing.sample.SampleRecords;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CommitLineTest {

    private final MemoryRecords records = SampleRecords.create();
    private final CommitLine line = new CommitLine();
    private Optional<CommandRun> run = Optional.empty();
    private boolean running;
    private final CommitLine commandLine = new CommitLine(any -> running, type -> false);
    private Ref ref = Ref.parse("news.item/none");

    @BeforeEach
    void open() {
        ref = records.list("news.item", "", 1).get(0).ref();
        records.journal().followOwn(committed -> line.committed(records.journal(), committed));
        records.journal().followOwn(committed -> commandLine.committed(records.journal(), committed, run));
    }

    @Test
    void theLastBatchIsTakenBackFirstAndBroughtBackLast() {
        String before = title();
        set("第一次");
        set("第二次");

        assertThat(line.undo(records).title()).hasToString("第二次");
        assertThat(title()).isEqualTo("第一次");
        line.undo(records);
        assertThat(title()).isEqualTo(before);
        line.redo(records);
        line.redo(records);
        assertThat(title()).isEqualTo("第二次");
        line.undo(records);
        assertThat(title()).isEqualTo("第一次");
    }

    @Test
    void whatTheAuditNotesIsNoStepBack() {
        CommitLine passing = new CommitLine(any -> running, "audit.note"::equals);
        passing.committed(records.journal(), batch("audit.note/1"));

        assertThat(passing.done()).isEmpty();
    }

    @Test
    void aNoteAmongWorkIsTakenAlong() {
        CommitLine passing = new CommitLine(any -> running, "audit.note"::equals);
        set("第一次");
        passing.committed(
                records.journal(),
                new Committed(9, 9, List.of(new Versioned(Ref.parse("audit.note/1"), 1), new Versioned(ref, 2))));

        assertThat(passing.done()).hasSize(1);
    }

    private static Committed batch(String record) {
        return new Committed(99, 99, List.of(new Versioned(Ref.parse(record), 1)));
    }

    @Test
    void whatARunOfACommandCommittedIsOneStepThatBearsItsTitle() {
        String before = title();
        as(7, true, () -> {
            set("第一次");
            set("第二次");
        });

        assertThat(commandLine.done())
                .singleElement()
                .satisfies(step -> assertThat(step.title().chinese()).isEqualTo("登记"));
        assertThat(commandLine.undo(records).title().chinese()).isEqualTo("登记");
        assertThat(title()).isEqualTo(before);
        commandLine.redo(records);
        assertThat(title()).isEqualTo("第二次");
        commandLine.undo(records);
        assertThat(title()).isEqualTo(before);
    }

    @Test
    void eachRunIsAStepAndACommandWithoutUndoLeavesItsBatchesApart() {
        as(7, true, () -> set("第一次"));
        as(8, true, () -> set("第二次"));
        as(9, false, () -> {
            set("第三次");
            set("第四次");
        });

        assertThat(commandLine.done()).hasSize(4);
    }

    @Test
    void whatSomebodyElseChangedInBetweenStaysAStepOfItsOwn() {
        as(7, true, () -> set("第一次"));
        as(0, false, () -> set("别人的"));
        as(7, true, () -> set("第二次"));

        assertThat(commandLine.done()).hasSize(3);
        commandLine.undo(records);
        assertThat(title()).isEqualTo("别人的");
    }

    @Test
    void nothingIsTakenBackWhileItsCommandRuns() {
        as(7, true, () -> set("第一次"));
        running = true;

        assertThatThrownBy(() -> commandLine.undo(records)).isInstanceOf(Problem.class);
        assertThat(title()).isEqualTo("第一次");
        running = false;
        commandLine.undo(records);
        assertThat(commandLine.done()).isEmpty();
    }

    private void as(long number, boolean undo, Runnable work) {
        Message title = new Message("lend", "登记", "Lend", List.of());
        Description command = new Description(
                "sample:lend", title, title, Description.Place.NOWHERE, List.of(), true, undo, "sample");
        run = number == 0 ? Optional.empty() : Optional.of(new CommandRun(number, command));
        work.run();
        run = Optional.empty();
    }

    @Test
    void takingBackIsItselfHistory() {
        set("第一次");
        line.undo(records);

        assertThat(records.history(ref).get(0).reason().chinese()).isEqualTo("撤销“{0}”");
    }

    @Test
    void somethingNewForgetsWhatWasTakenBack() {
        set("第一次");
        line.undo(records);
        set("别的");

        assertThat(line.undone()).isEmpty();
        assertThatThrownBy(() -> line.redo(records)).isInstanceOf(Problem.class);
    }

    @Test
    void aBatchWhoseRecordWasChangedSinceIsRefusedAndStays() {
        set("第一次");
        set("后来");
        Document now = records.find(ref).orElseThrow();
        CommitLine another = new CommitLine();
        another.committed(records.journal(), new Committed(9, 9, List.of(new Versioned(ref, now.version() - 1))));

        assertThatThrownBy(() -> another.undo(records))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("后来");
        assertThat(another.done()).hasSize(1);
        assertThat(title()).isEqualTo("后来");
    }

    @Test
    void recordsThatWereMadeOrDeletedGoAndComeBack() {
        Ref fresh = Ref.parse("competition.contest/fresh1");
        Map<String, Object> content = Map.of("name", "新赛", "level", "市级", "teams", 3);
        records.commit(Batch.because(Message.literal("new")).put(fresh, 0, content));
        records.commit(Batch.because(Message.literal("delete")).delete(fresh, 1));

        line.undo(records);
        assertThat(records.find(fresh)).isPresent();
        line.undo(records);
        assertThat(records.find(fresh)).isEmpty();
        line.redo(records);
        assertThat(records.find(fresh).orElseThrow().title()).isEqualTo("新赛");
        line.redo(records);
        assertThat(records.find(fresh)).isEmpty();
    }

    @Test
    void nothingToTakeBackIsSaid() {
        assertThatThrownBy(() -> line.undo(records)).isInstanceOf(Problem.class).hasMessageContaining("taken back");
    }

    private void set(String title) {
        Document now = records.find(ref).orElseThrow();
        Map<String, Object> content = TreePath.of("title").put(now.content(), Optional.of(title));
        records.commit(Batch.because(Message.literal(title)).put(ref, now.version(), content));
    }

    private String title() {
        return records.find(ref).orElseThrow().title();
    }
}
