package kesi.competition.provider.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kesi.competition.provider.Office;
import kesi.core.api.command.Outcome;
import kesi.core.testing.RecordingTask;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@NullUnmarked // what a test looks up is there, or the test fails
class RankAndAdvanceTest {

    private static final String NAME = "首届示例市焊接技能竞赛";

    @TempDir
    private Path folder;

    private Office office;

    @BeforeEach
    void open() {
        office = new Office(folder);
        office.read(office.write("contest.json", Office.DEFINITION), office.write("预赛.csv", Office.PRELIM));
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void theTreeOfARankingHasTheNamesThatScriptsRelyOn() {
        Map<String, Object> rank = office.rank(NAME, "预赛");
        assertThat(rank.keySet())
                .startsWith("competition", "stage", "rules", "official", "rows", "advanced", "tiesAtCut");
        assertThat(rank.get("rules").toString()).matches("sha256:[0-9a-f]{64}");
        assertThat(rank.get("advanced")).isEqualTo(List.of("01", "03"));
        assertThat(rank.get("tiesAtCut")).isEqualTo(List.of());
        assertThat(rank.get("rows").toString())
                .startsWith("[{rank=1, entry=01, name=, unit=甲厂, total=170.5, shown=170.5, modules={theory=170.5}, "
                        + "status=MARKED}, {rank=1, entry=03,")
                .contains("{rank=3, entry=02, name=, unit=乙厂, total=70, shown=70.0");
        assertThat(office.json.write(rank)).startsWith("{\"competition\":");
    }

    @Test
    void advancingFixesTheResultAndTheNextStageHasThoseWhoWentOn() {
        Outcome outcome = office.advance(NAME, "prelim");
        assertThat(outcome.entry("advanced")).contains(List.of("01", "03"));
        assertThat(office.records.count("competition.result")).isEqualTo(1);
        Path finals = office.write("决赛.csv", "参赛号,评委1,评委2,评委3\n01,90,80,70.5\n");
        office.read(Optional.of(NAME), Optional.empty(), Optional.empty(), false, finals);
        Map<String, Object> rank = office.rank(NAME, "final");
        assertThat(rank.get("official")).isEqualTo(false);
        assertThat(rank.get("rows").toString())
                .contains("entry=01", "total=80", "entry=03", "NOT_MARKED")
                .doesNotContain("entry=02");
    }

    @Test
    void aResultWithMissingMarksIsNotFixed() {
        Path more = office.write("预赛2.csv", "参赛号,单位,姓名,理论成绩\n02-2,乙厂,王芳,\n");
        office.read(Optional.of(NAME), Optional.of("预赛"), Optional.empty(), false, more);
        assertThat(Office.code(() -> office.advance(NAME, "prelim"))).isEqualTo("E-NOT-OFFICIAL");
        assertThat(office.records.count("competition.result")).isZero();
    }

    @Test
    void aStageWithoutACutIsNotAdvanced() {
        Path finals = office.write("决赛.csv", "参赛号,评委1,评委2,评委3\n01,90,80,70.5\n");
        office.read(Optional.of(NAME), Optional.empty(), Optional.empty(), false, finals);
        assertThat(Office.code(() -> office.advance(NAME, "final"))).isEqualTo("E-NO-CUT");
    }

    @Test
    void contestsAreListedAndShown() {
        Outcome list = new ListContests(office.contests, office.language)
                .run(new kesi.core.api.command.Handler.NoParameters(), new RecordingTask());
        assertThat(list.data().toString()).contains("name=" + NAME, "stages=[预赛, 决赛]");
        String id = office.contests.find(NAME).orElseThrow().ref().id();
        Outcome shown = new ShowContest(office.contests, office.json, office.language)
                .run(new ShowContest.Parameters(id), new RecordingTask());
        assertThat(shown.listings().get(0).rows()).hasSize(3);
        assertThat(office.json.write(shown.data())).contains("\"members\":[{\"number\":\"01-1\"");
    }

    @Test
    void anUnknownContestIsTold() {
        assertThat(Office.code(() -> office.rank("没有", "预赛"))).isEqualTo("E-CONTEST-NONE");
        assertThat(Office.code(() -> office.rank(NAME, "复赛"))).isEqualTo("E-STAGE-NONE");
    }
}
