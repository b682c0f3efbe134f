package kesi.record.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import kesi.core.api.problem.Problem;
import kesi.core.api.value.Ref;
import kesi.record.jdbc.command.ChangeRecord;
import kesi.record.jdbc.command.ChangeRecord.Parameters;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What saving in an editor does, as a line of a script. */
class ChangeRecordTest {

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
    void aFieldIsGivenAnotherValueAndTheOthersStay() {
        Ref ref = rig.save(Note.of("before"));
        change(ref, Map.of("text", "\"after\""), List.of());

        assertThat(rig.records.find(ref).orElseThrow().title()).isEqualTo("after");
        assertThat(rig.records.find(ref).orElseThrow().version()).isEqualTo(2);
    }

    @Test
    void whatIsNoJsonIsAText() {
        Ref ref = rig.save(Note.of("before"));
        change(ref, Map.of("text", "新 的"), List.of());

        assertThat(rig.records.find(ref).orElseThrow().title()).isEqualTo("新 的");
    }

    @Test
    void aRecordThatIsNotThereIsMadeUnderTheIdThatWasGiven() {
        Ref ref = new Ref(Note.TYPE, "fresh1");
        change(ref, Map.of("text", "\"made\"", "tags", "[\"a\"]"), List.of());

        assertThat(rig.records.find(ref).orElseThrow().content()).containsEntry("tags", List.of("a"));
        change(ref, Map.of(), List.of("tags"));
        assertThat(rig.records.find(ref).orElseThrow().version()).isEqualTo(2);
    }

    @Test
    void theSameAgainIsNoVersionAndWhatDoesNotFitChangesNothing() {
        Ref ref = rig.save(Note.of("before"));
        change(ref, Map.of("text", "before"), List.of());
        assertThat(rig.records.find(ref).orElseThrow().version()).isEqualTo(1);

        assertThatThrownBy(() -> change(ref, Map.of("text", "\" \""), List.of()))
                .isInstanceOf(Problem.class);
        assertThatThrownBy(() -> change(ref, Map.of("tags[7]", "x"), List.of())).isInstanceOf(Problem.class);
        assertThat(rig.records.find(ref).orElseThrow().version()).isEqualTo(1);
    }

    @Test
    void ofARecordThatIsNotThereItIsSaidWhichOneAndWhatToDo() {
        Ref ref = new Ref(Note.TYPE, "absent1");

        assertThatThrownBy(() -> change(ref, Map.of("tags", "[\"a\"]"), List.of()))
                .isInstanceOfSatisfying(Problem.class, problem -> {
                    assertThat(problem.code()).contains("E-NOT-FOUND");
                    assertThat(problem).hasMessageContaining("There is no record " + ref);
                    assertThat(problem).hasMessageContaining("record:list " + Note.TYPE);
                });
        assertThatThrownBy(() -> change(ref, Map.of(), List.of("tags"))).hasMessageContaining(ref.toString());
        assertThat(rig.records.find(ref)).isEmpty();
    }

    @Test
    void aTypeThatIsNotHereKeepsItsOwnReason() {
        assertThatThrownBy(() -> change(new Ref("no.such", "absent1"), Map.of("text", "x"), List.of()))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).contains("E-TYPE-ABSENT"));
    }

    private void change(Ref ref, Map<String, String> set, List<String> remove) {
        new ChangeRecord(rig.records, rig.json).run(new Parameters(ref, set, remove), new Silent());
    }
}
