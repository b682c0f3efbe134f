package kesi.record.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kesi.core.api.command.Handler.NoParameters;
import kesi.core.api.command.Outcome;
import kesi.core.api.problem.Kind;
import kesi.core.api.problem.Problem;
import kesi.core.api.task.Task;
import kesi.core.api.text.Message;
import kesi.core.api.value.Link;
import kesi.core.api.value.Ref;
import kesi.record.api.Batch;
import kesi.record.jdbc.command.BackUpStore;
import kesi.record.jdbc.command.CompareVersions;
import kesi.record.jdbc.command.DeleteRecord;
import kesi.record.jdbc.command.Indexes;
import kesi.record.jdbc.command.ListRecords;
import kesi.record.jdbc.command.PutRecord;
import kesi.record.jdbc.command.RestoreStore;
import kesi.record.jdbc.command.ShowHistory;
import kesi.record.jdbc.command.ShowLinks;
import kesi.record.jdbc.command.ShowRecord;
import kesi.record.jdbc.command.StoreStats;
import kesi.record.jdbc.command.UndoChange;
import kesi.record.jdbc.command.Verifiers;
import kesi.record.jdbc.command.VerifyStore;
import kesi.search.api.SearchIndex;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people and scripts get from the commands. */
class CommandTest {

    @TempDir
    Path folder;

    private Rig rig;

    @BeforeEach
    void open() {
        rig = new Rig(folder.resolve("home"), "");
    }

    @AfterEach
    void close() {
        rig.close();
    }

    @Test
    void aListGoesOnAfterItsLastId() {
        for (int i = 0; i < 5; i++) {
            rig.save(Note.of("n" + i));
        }
        Map<?, ?> first = data(list(3, Optional.empty()));
        assertThat((List<?>) first.get("records")).hasSize(3);
        assertThat(first.get("count")).isEqualTo(5L);
        Map<?, ?> rest = data(list(3, Optional.of(String.valueOf(first.get("next")))));
        assertThat((List<?>) rest.get("records")).hasSize(2);
        assertThat(rest.containsKey("next")).isFalse();
    }

    private Outcome list(int limit, Optional<String> after) {
        return new ListRecords(rig.records).run(new ListRecords.Parameters(Note.TYPE, limit, after), new Silent());
    }

    @Test
    void anUnknownTypeIsRefusedWithThoseThatAreKnown() {
        Problem problem = catchThrowableOfType(
                Problem.class,
                () -> new ListRecords(rig.records)
                        .run(new ListRecords.Parameters("no.such", 5, Optional.empty()), new Silent()));
        assertThat(problem.kind()).isEqualTo(Kind.USAGE);
        assertThat(problem.getMessage()).contains("no.such", Note.TYPE);
    }

    @Test
    void aRecordIsNamedByReferenceIdOrTheBeginningOfItsId() {
        rig.records.commit(Batch.because(Rig.WHY)
                .put(new Ref(Note.TYPE, "abcd1"), 0, rig.tree(Note.of("one")))
                .put(new Ref(Note.TYPE, "abcd2"), 0, rig.tree(Note.of("two")))
                .put(new Ref(Note.TYPE, "abzz"), 0, rig.tree(Note.of("three"))));
        assertThat(title(Note.TYPE + "/abcd1")).isEqualTo("one");
        assertThat(title("abcd2")).isEqualTo("two");
        assertThat(title("abzz")).isEqualTo("three");
        assertThat(refused("abcd", Kind.USAGE)).contains("abcd1", "abcd2");
        assertThat(refused("abz", Kind.FAILED)).contains("4");
        assertThat(refused("nothing", Kind.FAILED)).contains("nothing");
        assertThat(refused("No Such/thing", Kind.FAILED)).contains("No Such/thing");
        assertThat(refused(Note.TYPE + "/gone", Kind.FAILED)).contains("gone");
    }

    private String title(String id) {
        return String.valueOf(data(show(id)).get("title"));
    }

    private Outcome show(String id) {
        return new ShowRecord(rig.records, rig.json).run(new ShowRecord.Parameters(id), new Silent());
    }

    private String refused(String id, Kind kind) {
        Problem problem = catchThrowableOfType(Problem.class, () -> show(id));
        assertThat(problem.kind()).isEqualTo(kind);
        return problem.sentence().toString();
    }

    @Test
    void aStubIsShownAsOne() {
        Ref ref = rig.save(Note.of("stub"));
        assertThat(data(show(ref.toString())).get("known")).isEqualTo(true);
        rig.types.remove(rig.noteType);
        Outcome outcome = show(ref.toString());
        assertThat(data(outcome).get("known")).isEqualTo(false);
        assertThat(outcome.sentence().key()).isEqualTo("show.stub");
    }

    @Test
    void aRecordIsPutChangedDeletedAndBroughtBack() throws IOException {
        Path file = folder.resolve("note.json");
        Files.writeString(file, "{\"type\": \"test.note\", \"id\": \"n1\", \"content\": {\"text\": \"first\"}}");
        assertThat(data(put(file)).get("version")).isEqualTo(1L);
        Files.writeString(
                file, "{\"type\": \"test.note\", \"id\": \"n1\", \"version\": 1, \"content\": {\"text\": \"second\"}}");
        assertThat(data(put(file)).get("version")).isEqualTo(2L);
        assertThat(catchThrowableOfType(Problem.class, () -> put(file)).code()).contains("E-CONFLICT");
        Outcome deleted = new DeleteRecord(rig.records).run(new DeleteRecord.Parameters("test.note/n1"), new Silent());
        long sequence = Long.parseLong(String.valueOf(data(deleted).get("sequence")));
        Map<?, ?> history =
                data(new ShowHistory(rig.records).run(new ShowHistory.Parameters("test.note/n1"), new Silent()));
        assertThat((List<?>) history.get("changes")).hasSize(3);
        undo(Optional.of(sequence));
        assertThat(title("test.note/n1")).isEqualTo("second");
        undo(Optional.empty());
        assertThat(rig.records.find(Ref.parse("test.note/n1"))).isEmpty();
    }

    private void undo(Optional<Long> sequence) {
        new UndoChange(rig.records, rig.journal).run(new UndoChange.Parameters(sequence), new Silent());
    }

    @Test
    void twoVersionsAreComparedFieldByField() throws IOException {
        put(note("first", 0));
        put(note("second", 1));

        Map<?, ?> last = compare(Optional.empty(), Optional.empty());
        assertThat(last.get("from")).isEqualTo(1L);
        assertThat(String.valueOf(last.get("differences")))
                .contains("kind=changed")
                .contains("before=first")
                .contains("after=second");
        assertThat(String.valueOf(compare(Optional.of(0L), Optional.of(1L)).get("differences")))
                .contains("kind=added");
        assertThatThrownBy(() -> compare(Optional.of(7L), Optional.of(8L))).hasMessageContaining("no version 7");
    }

    private Path note(String text, long version) throws IOException {
        String tree = "{\"type\": \"test.note\", \"id\": \"n1\", \"version\": %d, \"content\": {\"text\": \"%s\"}}";
        return Files.writeString(folder.resolve(text + ".json"), tree.formatted(version, text));
    }

    private Map<?, ?> compare(Optional<Long> from, Optional<Long> to) {
        return data(new CompareVersions(rig.records, rig.json)
                .run(new CompareVersions.Parameters("test.note/n1", from, to), new Silent()));
    }

    @Test
    void whatThisProcessCommitsIsToldToWhoFollowsIt() {
        List<Long> told = new java.util.ArrayList<>();
        try (var following = rig.journal.followOwn(committed -> told.add(committed.last()))) {
            rig.save(Note.of("n1"));
            undo(Optional.empty());
        }
        rig.save(Note.of("n2"));

        assertThat(told).containsExactly(1L, 2L);
    }

    private Outcome put(Path file) {
        return new PutRecord(rig.records, rig.json).run(new PutRecord.Parameters(file), new Silent());
    }

    @Test
    void aFileThatIsNoRecordIsRefusedWithItsName() throws IOException {
        Path file = folder.resolve("bad.json");
        for (String text : List.of(
                "[]",
                "{}",
                "{\"type\": 1, \"content\": {}}",
                "{\"type\": \"x\", \"content\": {}}",
                "{",
                "{\"type\": \"test.note\", \"content\": {\"tags\": []}}",
                "{\"type\": \"test.note\", \"content\": {\"text\": \"x\"}, \"version\": -1}")) {
            Files.writeString(file, text);
            Problem problem = catchThrowableOfType(Problem.class, () -> put(file));
            assertThat(problem.getMessage()).as(text).contains("bad.json");
        }
        Problem absent = catchThrowableOfType(Problem.class, () -> put(folder.resolve("absent.json")));
        assertThat(absent.getMessage()).contains("absent.json");
        assertThat(rig.journal.last()).isZero();
    }

    @Test
    void linksAreShownFromBothEnds() {
        Ref one = rig.save(Note.of("one"));
        Ref two = rig.save(Note.of("two").linked(new Link("mentions", one, List.of())));
        for (Ref end : List.of(one, two)) {
            Outcome outcome = new ShowLinks(rig.records).run(new ShowLinks.Parameters(end.toString()), new Silent());
            assertThat(data(outcome).get("links"))
                    .isEqualTo(List.of(Map.of("from", two.toString(), "type", "mentions", "to", one.toString())));
        }
    }

    @Test
    void linksOfARecordThatNeverWasAreNotNoneButAnError() {
        ShowLinks links = new ShowLinks(rig.records);

        assertThatThrownBy(() -> links.run(new ShowLinks.Parameters("test.note/never"), new Silent()))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("test.note/never");
    }

    @Test
    void verifyingFailsWithTheFaultsOfTheJournalAndOfEveryIndex() throws Exception {
        rig.save(Note.of("x"));
        Indexes indexes = new Indexes();
        Outcome sound = new VerifyStore(rig.journal, new Verifiers(), indexes).run(new NoParameters(), new Silent());
        assertThat(data(sound).get("sound")).isEqualTo(true);
        assertThat(data(new VerifyStore(rig.journal, new Verifiers(), null).run(new NoParameters(), new Silent()))
                        .get("indexes"))
                .isEqualTo(0);
        SearchIndex broken = new BrokenIndex();
        indexes.add(broken);
        Problem problem = catchThrowableOfType(
                Problem.class,
                () -> new VerifyStore(rig.journal, new Verifiers(), indexes).run(new NoParameters(), new Silent()));
        assertThat(problem.code()).contains("E-VERIFY");
        assertThat(problem.getMessage()).contains("index is off");
        indexes.remove(broken);
        assertThat(new VerifyStore(rig.journal, new Verifiers(), indexes).run(new NoParameters(), new Silent()))
                .isNotNull();
    }

    @Test
    void aBackupIsMadeAndRestoredByCommands() {
        Ref ref = rig.save(Note.of("kept"));
        Path file = folder.resolve("b.zip");
        Map<?, ?> made = data(new BackUpStore(rig.store).run(new BackUpStore.Parameters(file), new Silent()));
        assertThat(made.get("file")).isEqualTo(file.toString());
        rig.delete(ref);
        new RestoreStore(rig.store).run(new RestoreStore.Parameters(file), new Silent());
        assertThat(title(ref.toString())).isEqualTo("kept");
        Map<?, ?> stats = data(new StoreStats(rig.store).run(new NoParameters(), new Silent()));
        assertThat(stats.get("records")).isEqualTo(Map.of(Note.TYPE, 1L));
        assertThat(String.valueOf(stats.get("engine"))).startsWith("sqlite 3.");
    }

    private static Map<?, ?> data(Outcome outcome) {
        return (Map<?, ?>) outcome.data();
    }

    /** An index that is not what it should be. */
    private static final class BrokenIndex implements SearchIndex {

        @Override
        public long reached() {
            return 0;
        }

        @Override
        public long rebuild(Task task) {
            return 0;
        }

        @Override
        public List<Message> verify(Task task) {
            return List.of(Message.literal("index is off"));
        }
    }
}
