package kesi.heritage.provider.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import kesi.core.api.problem.Problem;
import kesi.core.testing.RecordingTask;
import kesi.heritage.provider.World;
import kesi.heritage.provider.report.OutreachFile.Parameters;
import kesi.report.api.block.Block;
import kesi.report.api.block.Block.Heading;
import kesi.report.api.block.Block.Paragraph;
import kesi.report.api.block.Run;
import org.junit.jupiter.api.Test;

class OutreachFileTest {

    private final World world = new World().withClass();
    private final OutreachFile report = new OutreachFile(world.records);
    private final Parameters parameters =
            new Parameters(world.all(world.events).get(0).ref().toString());

    @Test
    void everyStatedFactHasItsSourceAndWhatIsNotStatedSaysSo() {
        List<String> lines = lines(compose());
        assertThat(lines).contains("时间：近日[2]", "讲解：竹编技艺的经纬之美；主讲：陈小篾[5]");
        assertThat(lines).contains("来源未载明");
        assertThat(lines.stream().filter(line -> line.startsWith("[1] "))).hasSize(1);
    }

    @Test
    void noChildAndNoSchoolOfAChildIsPrinted() {
        String everything =
                String.join("\n", lines(compose())) + report.setup(parameters).title();
        assertThat(everything).doesNotContain("周小萌").doesNotContain("青石实验小学");
        assertThat(everything).contains("某校某同学说：“竹子也能织出画来！”");
        assertThat(everything).contains("地点：某校");
    }

    @Test
    void theSectionsStandInTheirOrder() {
        assertThat(compose().stream().filter(block -> block instanceof Heading).map(block -> ((Heading) block).text()))
                .containsExactly("一、基本情况", "二、参与情况", "三、活动环节", "四、现场反馈", "来源");
    }

    @Test
    void anUnknownEventIsNamed() {
        assertThatThrownBy(() -> report.setup(new Parameters("nosuch")))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("nosuch");
    }

    private List<Block> compose() {
        List<Block> blocks = new ArrayList<>();
        report.compose(parameters, blocks::add, new RecordingTask());
        return blocks;
    }

    private static List<String> lines(List<Block> blocks) {
        return blocks.stream()
                .filter(block -> block instanceof Paragraph)
                .map(block -> ((Paragraph) block)
                        .runs().stream().map(OutreachFileTest::shown).collect(Collectors.joining()))
                .toList();
    }

    private static String shown(Run run) {
        return run.note() == 0 ? run.text() : run.text() + "[" + run.note() + "]";
    }
}
