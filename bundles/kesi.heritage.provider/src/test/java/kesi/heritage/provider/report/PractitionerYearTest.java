package kesi.heritage.provider.report;

import static kesi.heritage.provider.intake.TakenRows.take;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import kesi.core.api.command.ParameterRecord;
import kesi.core.api.problem.Problem;
import kesi.core.testing.RecordingTask;
import kesi.heritage.api.Practitioner;
import kesi.heritage.provider.World;
import kesi.record.api.Shelf.Kept;
import kesi.report.api.block.Block.Heading;
import kesi.report.api.block.Lineage;
import org.junit.jupiter.api.Test;

class PractitionerYearTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2024-12-20T04:00:00Z"), ZoneOffset.UTC);

    private final World world = new World();

    private void year() {
        take(world, "姓名;级别;世系;代次", "陈小篾;省级;陈氏竹编;3", "孙小竹;市级;陈氏竹编;4", "王芳;;;");
        take(
                world,
                "活动名称;日期;地点;主讲人;时长;形式;人数;人次",
                "竹编课;2024-03-05;文化馆;陈小篾;1.5;体验;30;",
                "竹编讲座;2024-05-06;书屋;陈小篾;;讲座;20;45",
                "旧课;2023-05-06;书屋;陈小篾;2;讲座;20;",
                "剪纸课;2024-03-05;书屋;王芳;2;体验;9;");
    }

    @Test
    void sessionsHoursAndAudienceOfTheYearAreSummedUnitByUnit() {
        year();
        Blocks blocks = compose("陈小篾");
        assertThat(blocks.paragraphs()).contains("参加活动 2 场、环节 2 个；时长合计 1.5小时；受众：参与者50人、45人次。");
        assertThat(blocks.texts(0))
                .containsExactly("2024-03-05|竹编课|体验|文化馆|1.5小时|30人", "2024-05-06|竹编讲座|讲座|书屋||20人、45人次");
        assertThat(blocks.paragraphs()).anyMatch(text -> text.startsWith("1 个环节未载明时长"));
    }

    @Test
    void theLineageHasUnnamedAncestorsAndTheNextGeneration() {
        year();
        Blocks blocks = compose("陈小篾");
        Lineage lineage = blocks.of(Lineage.class).get(0);
        assertThat(lineage.nodes()).extracting(Lineage.Node::name).containsExactly("来源未载姓名", "来源未载姓名", "陈小篾", "孙小竹");
        assertThat(lineage.nodes().get(3).parent()).contains("n2");
        assertThat(blocks.paragraphs()).contains("现有记载中的下一代传人 1 人：孙小竹。");
    }

    @Test
    void aNameThatTwoPeopleBearTellsNothing() {
        year();
        take(world, "姓名;级别", "陈小篾;市级");
        assertThat(compose("陈小篾").paragraphs()).contains("统计期内没有记录到传播活动。");
    }

    @Test
    void everyChildIsMaskedAndWhatHasNoDateIsTold() {
        world.withClass();
        Blocks blocks = compose("陈小篾");
        String everything = String.join("\n", blocks.paragraphs());
        assertThat(everything).contains("另有 1 场活动未载明日期").doesNotContain("周小萌", "青石实验小学");
        assertThat(blocks.of(Heading.class).stream().map(Heading::text))
                .containsExactly("一、基本情况", "二、传播活动", "三、带徒与世系", "四、作品", "来源");
    }

    @Test
    void anUnknownPractitionerIsNamed() {
        assertThatThrownBy(() -> new PractitionerYear(world.records, CLOCK).setup(parameters("nosuch")))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("nosuch");
    }

    private Blocks compose(String name) {
        Kept<Practitioner> person = world.all(world.practitioners).stream()
                .filter(kept -> kept.value().name().equals(name))
                .findFirst()
                .orElseThrow();
        Blocks blocks = new Blocks();
        new PractitionerYear(world.records, CLOCK)
                .compose(parameters(person.ref().toString()), blocks, new RecordingTask());
        return blocks;
    }

    private static PractitionerYear.Parameters parameters(String id) {
        return ParameterRecord.of(PractitionerYear.Parameters.class).read(Map.of("practitioner", List.of(id)));
    }
}
