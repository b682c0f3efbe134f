package kesi.deploy.provider.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kesi.core.api.command.Description;
import kesi.core.api.command.Handler.NoParameters;
import kesi.core.api.json.Json;
import kesi.core.api.problem.Problem;
import kesi.core.api.text.Message;
import kesi.core.api.value.Ref;
import kesi.core.testing.FixedPolicy;
import kesi.core.testing.MemoryRecords;
import kesi.core.testing.RecordingTask;
import kesi.core.testing.TestJson;
import kesi.record.api.Batch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileAuditTest {

    private static final Instant START = Instant.parse("2026-03-01T08:00:00Z");
    private static final Entry INSTALL = Entry.done("feature:install", "org.example:a:1")
            .from("/media/a.kpa")
            .with(List.of("ab12"));

    @TempDir
    Path home;

    private final Json json = TestJson.create();
    private final MemoryRecords records = new MemoryRecords(new NoteType());
    private final JournalLedger ledger = new JournalLedger(records, records.journal(), json);
    private Instant now = START;

    @Test
    void aNoteSaysWhoWhenWhatFromWhereAndHowItEnded() {
        FileAudit audit = audit();
        audit.bindLedger(ledger);

        audit.note(INSTALL);

        assertThat(audit.latest(10)).singleElement().satisfies(note -> {
            assertThat(note.at()).isEqualTo(START.plusMillis(1));
            assertThat(List.of(note.by(), note.department(), note.action(), note.object()))
                    .containsExactly("tester", "office", "feature:install", "org.example:a:1");
            assertThat(note.from()).isEqualTo("/media/a.kpa");
            assertThat(note.hashes()).containsExactly("ab12");
            assertThat(note.outcome()).isEqualTo(Entry.DONE);
        });
        assertThat(records.count(NoteType.NAME)).isEqualTo(1);
        assertThat(home.resolve("audit.jsonl")).doesNotExist();
    }

    @Test
    void withoutAJournalNotesWaitOnTheDiskAndGoIntoItLater() {
        audit().note(INSTALL);
        audit().note(INSTALL.ended("B-UNSIGNED"));
        FileAudit next = audit();
        assertThat(next.latest(10)).extracting(Note::outcome).containsExactly("B-UNSIGNED", "done");

        next.bindLedger(ledger);

        assertThat(next.latest(10)).extracting(Note::outcome).containsExactly("B-UNSIGNED", "done");
        assertThat(records.count(NoteType.NAME)).isEqualTo(2);
        assertThat(home.resolve("audit.jsonl")).doesNotExist();
    }

    @Test
    void aCrashBetweenJournalAndFileWritesNothingTwice() throws IOException {
        audit().note(INSTALL);
        byte[] waiting = Files.readAllBytes(home.resolve("audit.jsonl"));
        FileAudit audit = audit();
        audit.bindLedger(ledger);
        audit.latest(1);
        Files.write(home.resolve("audit.jsonl"), waiting);

        assertThat(audit.latest(10)).hasSize(1);
        assertThat(records.count(NoteType.NAME)).isEqualTo(1);
        assertThat(audit.walk().faults()).isEmpty();
    }

    @Test
    void aLineThatACrashCutOffCostsNoOtherNote() throws IOException {
        audit().note(INSTALL);
        Files.writeString(home.resolve("audit.jsonl"), "{\"id\": \"00", StandardOpenOption.APPEND);

        FileAudit audit = audit();
        audit.bindLedger(ledger);

        assertThat(audit.latest(10)).hasSize(1);
    }

    @Test
    void aJournalThatTakesNothingCostsNoNote() {
        FileAudit audit = audit();
        JournalLedger broken = new JournalLedger(new MemoryRecords(), records.journal(), json);
        audit.bindLedger(broken);

        audit.note(INSTALL);
        assertThat(audit.latest(10)).hasSize(1);
        audit.unbindLedger(broken);

        assertThat(home.resolve("audit.jsonl")).exists();
    }

    @Test
    void theLatestComeFirstAndOnlySoMany() {
        FileAudit audit = audit();
        audit.bindLedger(ledger);
        for (int i = 0; i < 5; i++) {
            now = now.plus(Duration.ofSeconds(1));
            audit.note(Entry.done("step", "n" + i));
        }

        assertThat(audit.latest(3)).extracting(Note::object).containsExactly("n4", "n3", "n2");
        assertThat(new ListAudit(audit)
                        .run(new ListAudit.Parameters(2), new RecordingTask())
                        .data())
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
                .hasSize(2);
    }

    @Test
    void whoChangesOrDeletesANoteIsFound() {
        FileAudit audit = audit();
        audit.bindLedger(ledger);
        audit.note(INSTALL);
        now = now.plus(Duration.ofSeconds(1));
        audit.note(INSTALL.ended("B-UNSIGNED"));
        VerifyAudit verify = new VerifyAudit(audit);
        assertThat(verify.run(new NoParameters(), new RecordingTask()).data()).isEqualTo(Map.of("sound", true));

        List<String> ids = records.ids(NoteType.NAME, "", 10);
        Ref first = new Ref(NoteType.NAME, ids.get(0));
        Map<String, Object> other =
                new java.util.LinkedHashMap<>(records.find(first).orElseThrow().content());
        other.put("outcome", "B-UNSIGNED");
        records.commit(Batch.because(Message.literal("I was never here")).put(first, 1, other));
        records.commit(Batch.because(Message.literal("nor this")).delete(new Ref(NoteType.NAME, ids.get(1)), 1));

        assertThat(audit.walk().faults())
                .extracting(Message::toString)
                .anySatisfy(changed -> assertThat(changed).contains(ids.get(0), "changed", "number 3"))
                .anySatisfy(deleted -> assertThat(deleted).contains(ids.get(1), "deleted", "number 4"));
        assertThatThrownBy(() -> verify.run(new NoParameters(), new RecordingTask()))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).contains("A-CHANGED"));
    }

    @Test
    void theStoresVerificationNamesFileAndLineOfATamperedChain() throws IOException {
        FileAudit audit = audit();
        audit.bindLedger(ledger);
        for (int i = 0; i < 4; i++) {
            now = now.plus(Duration.ofSeconds(1));
            audit.note(INSTALL);
        }
        AuditVerifier verifier = new AuditVerifier(audit);
        assertThat(verifier.verify(new RecordingTask())).satisfies(sound -> {
            assertThat(sound.entries()).isEqualTo(4);
            assertThat(sound.faults()).isEmpty();
        });

        Path file = home.resolve("audit.chain");
        List<String> lines = Files.readAllLines(file);
        for (String tampered : List.of(lines.get(2).replaceFirst("\"note\":\"..", "\"note\":\"zz"), "rubbish")) {
            List<String> other = new ArrayList<>(lines);
            other.set(2, tampered);
            Files.write(file, other);
            assertThat(verifier.verify(new RecordingTask()).faults().get(0).toString())
                    .contains("Link 3 ", file + ", line 3");
        }
        assertThat(verifier.verify(new RecordingTask()).advice().toString()).contains(file.toString());
    }

    @Test
    void aChainThatIsGoneAsAWholeIsMissedForItsKey() throws IOException {
        FileAudit before = audit();
        before.bindLedger(ledger);
        before.note(INSTALL);
        for (String file : List.of("audit.chain", "audit.head", "audit.checkpoints")) {
            Files.deleteIfExists(home.resolve(file));
        }
        FileAudit audit = audit();
        audit.bindLedger(ledger);

        assertThat(audit.walk().faults())
                .extracting(Message::toString)
                .anySatisfy(fault -> assertThat(fault).contains(home.resolve("audit.chain") + " is missing"));

        audit.note(INSTALL);
        assertThat(audit.walk().faults())
                .as("a chain that begins anew does not take in what it cannot answer for")
                .extracting(Message::toString)
                .singleElement()
                .asString()
                .contains(records.ids(NoteType.NAME, "", 1).get(0));
    }

    @Test
    void lookingWritesNothing() {
        audit().note(INSTALL);
        FileAudit audit = audit();
        audit.bindLedger(ledger);

        assertThat(audit.walk().faults()).isEmpty();

        assertThat(records.count(NoteType.NAME)).isZero();
        assertThat(home.resolve("audit.jsonl")).exists();
    }

    @Test
    void whatAGateRefusedIsNoted() {
        FileAudit audit = audit();
        RefusalAudit gate = new RefusalAudit(audit);
        Message title = Message.literal("x");
        Description command =
                new Description("x:y", title, title, Description.Place.NOWHERE, List.of(), true, false, "test");

        assertThat(gate.refusal(command)).isEmpty();
        assertThat(audit.latest(10)).isEmpty();
        gate.refused(command, Message.literal("only judges"));

        assertThat(audit.latest(10)).singleElement().satisfies(note -> {
            assertThat(note.object()).isEqualTo("x:y");
            assertThat(note.outcome()).isEqualTo("C-GATE only judges");
        });
    }

    private FileAudit audit() {
        now = now.plusMillis(1);
        return new FileAudit(
                new Waiting(home.resolve("audit.jsonl"), json),
                new Chain(home, json),
                new FixedPolicy(),
                "office",
                new TestClock());
    }

    /** Goes on as the test says. */
    private final class TestClock extends Clock {
        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
