package kesi.heritage.provider.report;

import static kesi.heritage.provider.intake.TakenRows.take;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kesi.core.api.command.ParameterRecord;
import kesi.core.api.problem.Problem;
import kesi.core.testing.RecordingTask;
import kesi.heritage.provider.World;
import kesi.report.api.block.Block.Heading;
import kesi.report.api.block.Table;
import org.junit.jupiter.api.Test;

class PointsLedgerTest {

    private final World world = new World();

    private void books() {
        take(world, "家庭编号;家庭名称;组别;人数;社区", "F01;张家;春芽组;3;东桥社区", "F02;李家;;;");
        take(
                world,
                "流水号;家庭编号;日期;收支;积分;事由;奖品;冲正流水号",
                "J001;F01;2024-03-01;获得;10;读完一本书;;",
                "J002;F01;2024-03-02;兑换;4.5;兑换;绿植;",
                "J003;F01;2024-04-01;获得;3;诵读;;",
                "J004;F01;2024-04-02;冲正;;重复登记;;J003");
    }

    @Test
    void aBalanceIsTheSumOfItsEntriesAndReversalsStandInTheirColumnAsNegatives() {
        books();
        Blocks blocks = compose();
        assertThat(blocks.texts(2))
                .containsExactly(
                        "2024-03-01|J001|获得|读完一本书||10||10",
                        "2024-03-02|J002|兑换|兑换|绿植||4.5|5.5",
                        "2024-04-01|J003|获得|诵读||3||8.5",
                        "2024-04-02|J004|冲正|冲正“J003 诵读”。重复登记||-3||5.5",
                        "合计|||||10|4.5|5.5");
        assertThat(blocks.tables
                        .get(2)
                        .get(0)
                        .cells()
                        .get(1)
                        .source()
                        .orElseThrow()
                        .place())
                .contains("第 2 行");
    }

    @Test
    void theSummaryProvesThatAllAccountsTogetherBalance() {
        books();
        Blocks blocks = compose();
        assertThat(blocks.texts(0)).containsExactly("F01|张家|春芽组|0|10|4.5|5.5", "F02|李家||0|0|0|0", "合计|||0|10|4.5|5.5");
        assertThat(blocks.paragraphs()).anyMatch(text -> text.contains("期初 0 ＋ 获得 10 － 兑换 4.5 ＝ 余额 5.5"));
        assertThat(blocks.texts(1)).containsExactly("绿植|1|4.5");
        assertThat(blocks.paragraphs()).contains("期内没有积分流水，余额 0 分。");
    }

    @Test
    void whatIsEarnedAndSpentIsCarriedOverFromPageToPage() {
        books();
        Table table = compose().of(Table.class).get(2);
        assertThat(table.columns().stream().filter(Table.Column::carried).map(Table.Column::head))
                .containsExactly("获得", "兑换");
    }

    @Test
    void whatWasBeforeTheFirstDayIsOneLine() {
        books();
        Blocks blocks = compose("from=2024-04-01");
        assertThat(blocks.texts(1)).first().isEqualTo("|||期初余额||||5.5");
        assertThat(blocks.texts(0)).contains("F01|张家|春芽组|5.5|0|0|5.5");
    }

    @Test
    void oneFamilyMayBeChosenAndAnUnknownOneIsNamed() {
        books();
        String id = world.all(world.families).stream()
                .filter(kept -> kept.value().number().equals("F02"))
                .findFirst()
                .orElseThrow()
                .ref()
                .toString();
        assertThat(compose("family=" + id).of(Heading.class).stream().map(Heading::text))
                .containsExactly("积分汇总", "F02　李家");
        assertThatThrownBy(() -> compose("family=nosuch"))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("nosuch");
    }

    @Test
    void withoutFamiliesOneSentenceSaysWhatToDo() {
        Blocks blocks = compose();
        assertThat(blocks.paragraphs()).last().asString().contains("heritage:import");
        assertThat(blocks.tables).isEmpty();
    }

    private Blocks compose(String... pairs) {
        Map<String, List<String>> arguments = Arrays.stream(pairs)
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> List.of(pair[1])));
        Blocks blocks = new Blocks();
        new PointsLedger(world.records)
                .compose(
                        ParameterRecord.of(PointsLedger.Parameters.class).read(arguments), blocks, new RecordingTask());
        return blocks;
    }
}
