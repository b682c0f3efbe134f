package kesi.heritage.provider.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import kesi.core.api.problem.Problem;
import kesi.core.api.value.Evidence;
import kesi.core.api.value.Role;
import kesi.core.testing.RecordingTask;
import kesi.heritage.api.Category;
import kesi.heritage.api.Element;
import kesi.heritage.api.Level;
import kesi.heritage.api.OutreachEvent;
import kesi.heritage.api.Practitioner;
import kesi.heritage.provider.World;
import kesi.heritage.provider.intake.ListIntake.Taken;
import kesi.heritage.provider.intake.ListIntake.Wish;
import org.junit.jupiter.api.Test;

class ListIntakeTest {

    private final World world = new World();

    @Test
    void aListOfElementsIsReadWithLevelsAndCategories() {
        take("项目名称;类别;级别;批次;编号;保护单位", "竹编;传统技艺;省级;第二批;II-7;竹编协会", "评弹;曲艺;国家级;;;");
        assertThat(world.all(world.elements))
                .extracting(kept -> kept.value().name())
                .containsExactlyInAnyOrder("竹编", "评弹");
        Element bamboo = element("竹编");
        assertThat(bamboo.level().orElseThrow().value()).isEqualTo(Level.PROVINCIAL);
        assertThat(bamboo.category().orElseThrow().value()).isEqualTo(Category.CRAFTSMANSHIP);
        assertThat(bamboo.code().orElseThrow().value()).isEqualTo("II-7");
        assertThat(element("评弹").batch()).as("what is not there stays empty").isEmpty();
    }

    private Element element(String name) {
        return world.all(world.elements).stream()
                .map(kept -> kept.value())
                .filter(element -> element.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everyValueCarriesItsCell() {
        take("项目名称;级别", "竹编;省级");
        Evidence.Cell cell =
                (Evidence.Cell) element("竹编").level().orElseThrow().evidence().get(0);
        assertThat(List.of(cell.row(), cell.column())).containsExactly(2, 2);
        assertThat(cell.file().type()).isEqualTo("record.blob");
    }

    @Test
    void practitionersOfTheSameNameInTwoRowsAreTwoPeople() {
        take("项目名称", "竹编");
        take("姓名;项目名称;级别;代次;荣誉", "王芳;竹编;市级;3;劳动模范、技术能手", "王芳;剪纸;;;");
        List<Practitioner> people = world.all(world.practitioners).stream()
                .map(kept -> kept.value())
                .toList();
        assertThat(people).hasSize(2);
        Practitioner weaver =
                people.stream().filter(p -> !p.elements().isEmpty()).findFirst().orElseThrow();
        assertThat(weaver.honours()).hasSize(2);
        assertThat(weaver.designations().get(0).value().level()).contains(Level.MUNICIPAL);
        assertThat(weaver.lineage().orElseThrow().generation()).contains(3);
    }

    @Test
    void eventsHaveTheirDatesOrganisersAndCounts() {
        take("活动名称;日期;地点;主办单位;协办单位;人数;人次;类型", "夜读;2023年10月5日;书屋;甲工会、乙工会;丙社区;30;45;读书活动");
        OutreachEvent event = world.all(world.events).get(0).value();
        assertThat(event.kind()).isEqualTo(OutreachEvent.Kind.READING_NIGHT);
        assertThat(event.when().orElseThrow().value().edtf()).isEqualTo("2023-10-05");
        assertThat(event.roles())
                .extracting(Role::role)
                .containsExactly(Role.Part.HOST, Role.Part.HOST, Role.Part.CO_ORGANISER);
        assertThat(event.audience()).extracting(a -> a.count().value().unit()).containsExactly("人", "人次");
    }

    @Test
    void readingAListAgainAddsNothing() {
        String[] lines = {"姓名;级别", "王芳;市级"};
        take(lines);
        Taken again = take(lines);
        assertThat(again.added()).isEmpty();
        assertThat(again.known()).isEqualTo(1);
    }

    @Test
    void aRowThatDoesNotFitKeepsAllOut() {
        assertThatThrownBy(() -> take("活动名称;日期", "甲;2023-02-30", "乙;2023-10-12"))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).contains("E-ROWS"))
                .hasMessageContaining("2023-02-30")
                .hasMessageContaining("row 2");
        assertThat(world.all(world.events)).isEmpty();
    }

    @Test
    void goodRowsAreTakenWhenTheyAloneAreWanted() {
        Wish wish = new Wish(Optional.empty(), Optional.empty(), true);
        Taken taken = intake("活动名称;日期;人数;人次", "甲;某天;;", "乙;2023-10-12;3,5;", ";;1;", "丙;2023.10.1;9;8", "丁;;;")
                .take(List.of(), wish, new RecordingTask());
        assertThat(taken.added()).hasSize(1);
        assertThat(taken.findings())
                .extracting(f -> f.sentence().key())
                .containsExactly("row.date", "row.number", "row.empty", "check.attendances");
    }

    @Test
    void anUnknownLevelIsNotGuessed() {
        assertThatThrownBy(() -> take("项目名称;级别", "竹编;最高级")).hasMessageContaining("最高级");
    }

    @Test
    void aTableOfOtherThingsIsRefusedByItsHeads() {
        assertThatThrownBy(() -> take("得分;名次", "1;2"))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("list.csv");
        Wish wish = new Wish(Optional.empty(), Optional.of(ListKind.SESSION), false);
        assertThatThrownBy(() -> intake("姓名", "甲").take(List.of(), wish, new RecordingTask()))
                .hasMessageContaining("活动名称");
    }

    @Test
    void aFileIsKeptWhenItsListIsAndNotWhenItIsRefused() {
        assertThatThrownBy(() -> take("得分;名次", "1;2")).isInstanceOf(Problem.class);
        take("项目名称", "竹编");
        assertThat(kept("得分;名次", "1;2")).isFalse();
        assertThat(kept("项目名称", "竹编")).isTrue();
    }

    private boolean kept(String... lines) {
        boolean[] kept = {false};
        new MemoryFiles(lines)
                .each(
                        List.of(),
                        new RecordingTask(),
                        file -> kept[0] =
                                world.records.blobs().size(file.sha256()).isPresent());
        return kept[0];
    }

    private Taken take(String... lines) {
        Wish wish = new Wish(Optional.empty(), Optional.empty(), false);
        return intake(lines).take(List.of(Path.of("list.csv")), wish, new RecordingTask());
    }

    private ListIntake intake(String... lines) {
        MemoryFiles files = new MemoryFiles(lines);
        return new ListIntake(files, files, world.records, world.records.blobs());
    }
}
