package kesi.competition.provider.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kesi.competition.api.Contest;
import kesi.competition.api.Module;
import kesi.competition.api.Stage;
import kesi.competition.api.Unit;
import kesi.competition.provider.Office;
import kesi.core.api.value.Ref;
import kesi.core.testing.RecordingTask;
import kesi.exchange.api.SourceFile;
import kesi.exchange.api.Table;
import kesi.exchange.files.source.FileSources;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlacementTest {

    private static final List<String> MARKS = List.of("参赛号", "理论成绩", "实操成绩");

    @TempDir
    private Path folder;

    private Draft draft = draft("预赛", "决赛");

    @BeforeEach
    void writeTheFile() throws IOException {
        Files.writeString(folder.resolve("marks.csv"), "x");
        Files.writeString(folder.resolve("决赛成绩.csv"), "x");
    }

    @Test
    void theStageThatThePersonNamesComesFirst() {
        assertThat(stage("预赛", found("决赛成绩.csv", "", MARKS)).name()).isEqualTo("预赛");
        assertThat(stage("s2", found("marks.csv", "", MARKS)).name()).isEqualTo("决赛");
    }

    @Test
    void theNameOfTheSheetOrTheFileSaysTheStage() {
        assertThat(stage(found("marks.csv", "决赛", MARKS)).name()).isEqualTo("决赛");
        assertThat(stage(found("决赛成绩.csv", "", MARKS)).name()).isEqualTo("决赛");
    }

    @Test
    void theOnlyStageNeedsNoName() {
        draft = draft("总决赛");
        assertThat(stage(found("marks.csv", "", MARKS)).name()).isEqualTo("总决赛");
    }

    @Test
    void marksThatMayBeOfSeveralStagesAreRefused() {
        FoundTable found = found("marks.csv", "", MARKS);
        assertThat(Office.code(() -> stage(found))).isEqualTo("E-STAGE-WHICH");
    }

    @Test
    void aListOfEntriesAloneNeedsNoStage() {
        FoundTable found = found("marks.csv", "", List.of("参赛号", "单位", "姓名"));
        assertThat(stage(found).name()).isEqualTo("预赛");
    }

    @Test
    void aContestWithoutStagesGetsOneWithTheModulesOfTheHeads() {
        draft = draft();
        Stage stage = stage("初赛", found("marks.csv", "", MARKS));
        assertThat(stage.name()).isEqualTo("初赛");
        assertThat(stage.modules()).extracting(Module::name).containsExactly("理论", "实操");
        assertThat(draft.contest().stages()).containsExactly(stage);
    }

    @Test
    void anUnknownStageIsNeverAddedToThoseOfADefinition() {
        FoundTable found = found("marks.csv", "", MARKS);
        assertThat(Office.code(() -> stage("复赛", found))).isEqualTo("E-STAGE-NONE");
        assertThat(draft.contest().stages()).hasSize(2);
    }

    @Test
    void theModuleIsOneOfTheStageOrNone() {
        FoundTable found = found("marks.csv", "", MARKS);
        Stage stage = draft.contest().stages().get(0);
        assertThat(module(Optional.empty(), stage, found)).isEmpty();
        assertThat(module(Optional.of("理论"), stage, found)).contains("m1");
        assertThat(Office.code(() -> module(Optional.of("答辩"), stage, found))).isEqualTo("E-MODULE-NONE");
    }

    private static Optional<String> module(Optional<String> wanted, Stage stage, FoundTable found) {
        return placement(Optional.empty(), wanted).module(stage, found).map(Module::id);
    }

    private Stage stage(FoundTable found) {
        return placement(Optional.empty(), Optional.empty()).stage(draft, found);
    }

    private Stage stage(String wanted, FoundTable found) {
        return placement(Optional.of(wanted), Optional.empty()).stage(draft, found);
    }

    private static Placement placement(Optional<String> stage, Optional<String> module) {
        return new Placement(
                new Words(), new Wish(List.of(), Optional.empty(), stage, module, Optional.empty(), false));
    }

    private FoundTable found(String file, String sheet, List<String> heads) {
        Table table = new Table(sheet, 1, heads, List.of(), Optional.empty(), "UTF-8");
        return new FoundTable(file(file), new Ref("record.blob", "x"), table);
    }

    private SourceFile file(String name) {
        List<SourceFile> files = new ArrayList<>();
        new FileSources().each(List.of(folder.resolve(name)), new RecordingTask(), files::add);
        return files.get(0);
    }

    private static Draft draft(String... names) {
        List<Stage> stages = new ArrayList<>();
        for (String name : names) {
            Module theory = new Module("m1", "理论", Unit.UNKNOWN, Optional.empty(), List.of());
            stages.add(new Stage(
                    "s" + (stages.size() + 1),
                    name,
                    Stage.Kind.OTHER,
                    Unit.UNKNOWN,
                    List.of(theory),
                    Optional.empty()));
        }
        Contest contest = Contest.named("竞赛", Contest.State.RUNNING);
        for (Stage stage : stages) {
            contest = NewModules.withStage(contest, stage);
        }
        return new Draft(new Ref("competition.contest", "c1"), contest, List.of(), List.of());
    }
}
