package kesi.record.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import kesi.core.api.policy.Role;
import kesi.core.api.problem.Problem;
import kesi.core.api.value.Ref;
import kesi.record.api.Batch;
import kesi.record.jdbc.filter.SavedFilterType;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who may write records, whichever way the change comes. */
class WritersTest {

    @TempDir
    Path home;

    private Rig rig;

    @BeforeEach
    void open() {
        rig = new Rig(home, "");
    }

    @AfterEach
    void close() {
        rig.close();
    }

    @Test
    void whoOnlyReadsIsRefusedOnEveryWayAndToldWhoMay() {
        Ref ref = rig.save(Note.of("before"));
        rig.policy.as(Role.ANALYST).with("roles.editor", "zhang");

        refused(() -> rig.save(Note.of("new")));
        refused(() -> rig.change(ref, Note.of("after")));
        refused(() -> rig.delete(ref));
        refused(() -> rig.records.undo(1, Rig.WHY));
        assertThat(rig.records.find(ref).orElseThrow().version()).isEqualTo(1);
        assertThat(rig.journal.last()).isEqualTo(1);
    }

    @Test
    void editorsJudgesKeepersAndItWrite() {
        for (Role role : new Role[] {Role.EDITOR, Role.JUDGE, Role.KEEPER, Role.IT}) {
            rig.policy.as(role);
            assertThatCode(() -> rig.save(Note.of(role.word()))).doesNotThrowAnyException();
        }
    }

    @Test
    void aFilterOfOnesOwnAndWhatTheProductNotesAreNobodysMatter() {
        rig.policy.as(Role.ANALYST);

        for (String type : new String[] {SavedFilterType.NAME, "audit.note"}) {
            assertThatThrownBy(() ->
                            rig.records.commit(Batch.because(Rig.WHY).put(new Ref(type, "a"), 0, Map.of("name", "x"))))
                    .as("no type of that name is there, and roles are not asked")
                    .satisfies(error -> assertThat(error.toString()).doesNotContain("role"));
        }
    }

    private static void refused(ThrowingCallable change) {
        assertThatThrownBy(change).isInstanceOfSatisfying(Problem.class, problem -> {
            assertThat(problem.code()).contains("P-ROLE");
            assertThat(problem.sentence().toString()).contains("tester", "zhang");
        });
    }
}
