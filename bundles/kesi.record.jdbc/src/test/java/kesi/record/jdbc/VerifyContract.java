package kesi.record.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.util.List;
import kesi.core.api.text.Message;
import kesi.core.api.value.Link;
import kesi.core.api.value.Ref;
import kesi.record.api.Journal.Verification;
import kesi.record.jdbc.engine.Sql;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a verification finds on every engine, and that it finds nothing where nothing is wrong. */
abstract class VerifyContract extends OnEngine {

    private Ref first;

    @BeforeEach
    void fill() {
        first = rig.save(Note.of("one").numbered("1").tagged("a", "b"));
        Ref second = rig.save(Note.of("two").linked(new Link("mentions", first, List.of())));
        rig.save(Note.of("three"));
        rig.change(first, Note.of("four").numbered("4"));
        rig.delete(second);
        rig.save(Note.of("six"));
    }

    @Test
    void aSoundStoreHasNoFaults() {
        Verification verification = verify();
        assertThat(verification.sound()).isTrue();
        assertThat(verification.entries()).isEqualTo(6);
        assertThat(verification.head()).isEqualTo(rig.journal.read(5, 1).get(0).hash());
    }

    @Test
    void anEditedEntryIsNamed() {
        tamper("update journal set content = replace(content, 'three', 'THREE') where seq = 3");
        assertThat(keys()).contains("verify.edited", "verify.document-differs");
        assertThat(verify().faults().get(0).toString()).contains("3").contains("edited");
    }

    @Test
    void everyFieldOfAnEntryIsUnderTheHash() {
        for (String change : List.of(
                "title = 'x'",
                "made_at = '2020-01-01T00:00:00Z'",
                "made_by = 'x'",
                "schema = 7",
                "reason = '{\"key\":\"\",\"chinese\":\"\",\"english\":\"\",\"arguments\":[]}'",
                "batch = '00000000-0000-0000-0000-000000000000'",
                "id = 'x'",
                "type = 'not a type'",
                "version = 9")) {
            tamper("update journal set " + change + " where seq = 6");
            assertThat(keys()).as(change).contains("verify.edited");
        }
    }

    @Test
    void aDeletedEntryIsNamed() {
        tamper("delete from journal where seq = 3");
        assertThat(keys()).contains("verify.missing", "verify.document-untold");
        assertThat(verify().faults().get(0).toString()).contains("3");
    }

    @Test
    void aDeletedEntryIsNamedWhenTheRestIsRenumbered() {
        tamper("delete from journal where seq = 3");
        tamper("update journal set seq = -seq where seq > 3");
        tamper("update journal set seq = -seq - 1 where seq < 0");
        assertThat(keys()).contains("verify.moved");
        assertThat(verify().faults().get(0).toString()).contains("3").contains("4");
    }

    @Test
    void twoSwappedEntriesAreNamed() {
        tamper("update journal set seq = -1 where seq = 2");
        tamper("update journal set seq = 2 where seq = 3");
        tamper("update journal set seq = 3 where seq = -1");
        assertThat(keys()).contains("verify.moved");
    }

    @Test
    void anInsertedEntryIsNamed() {
        tamper("insert into journal select 7, '00000000-0000-0000-0000-000000000000', type, id, 9, schema, title,"
                + " content, made_at, made_by, reason, hash, hash from journal where seq = 6");
        assertThat(keys()).contains("verify.edited", "verify.batch", "verify.versions");
    }

    @Test
    void anInsertedEntryWithARightHashIsNamedByWhatItLacks() throws Exception {
        var forged = new kesi.record.jdbc.journal.JournalRow(
                        7,
                        "00000000-0000-0000-0000-000000000000",
                        Rig.newRef(),
                        1,
                        1,
                        "forged",
                        "{}",
                        "2026-01-01T00:00:00Z",
                        "x",
                        "{}",
                        rig.journal.read(5, 1).get(0).hash(),
                        "")
                .sealed();
        try (Connection connection = rig.database.writing()) {
            Sql.update(connection, kesi.record.jdbc.journal.JournalRow.INSERT, forged.values());
        }
        assertThat(keys()).contains("verify.batch", "verify.document-differs");
    }

    @Test
    void aCutEndIsNoticed() {
        tamper("delete from journal where seq > 4");
        assertThat(keys()).contains("verify.cut");
        assertThat(verify().faults().stream().map(Message::toString).toList().toString())
                .contains("4")
                .contains("6");
    }

    @Test
    void aDocumentThatIsNotWhatTheJournalSaysIsNamed() {
        tamper("update document set content = replace(content, 'four', '4') where id = '" + first.id() + "'");
        assertThat(keys()).contains("verify.document-differs");
        assertThat(verify().faults().toString()).contains(first.toString());
    }

    @Test
    void aDocumentThatIsGoneIsNamed() {
        tamper("delete from document where id = '" + first.id() + "'");
        assertThat(keys()).contains("verify.document-differs");
    }

    @Test
    void aDocumentThatCameFromNowhereIsNamed() {
        tamper("insert into document select type, 'ghost', version, schema, title, content, changed, seq from document"
                + " where id = '" + first.id() + "'");
        assertThat(keys()).contains("verify.document-untold");
    }

    @Test
    void aKeyThatWasChangedIsNamed() {
        tamper("update keyed set value = '5' where id = '" + first.id() + "'");
        assertThat(keys()).containsExactly("verify.keys");
    }

    @Test
    void anArrowThatWasInventedIsNamed() {
        tamper("insert into arrow select type, id, 0, 'mentions', type, id, '[]' from document where id = '"
                + first.id() + "'");
        assertThat(keys()).containsExactly("verify.links");
    }

    @Test
    void keysOfAnAbsentTypeAreLeftAlone() {
        rig.types.remove(rig.noteType);
        assertThat(verify().sound()).isTrue();
    }

    private void tamper(String sql) {
        try (Connection connection = rig.database.writing()) {
            Sql.run(connection, sql);
        } catch (java.sql.SQLException e) {
            throw new AssertionError(sql, e);
        }
    }

    private Verification verify() {
        return rig.journal.verify(new Silent());
    }

    private List<String> keys() {
        return verify().faults().stream().map(Message::key).toList();
    }
}
