package kesi.heritage.provider.intake;

import static kesi.heritage.provider.intake.TakenRows.take;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import kesi.core.api.problem.Problem;
import kesi.core.api.value.Quantity;
import kesi.heritage.api.PointsEntry;
import kesi.heritage.api.PointsEntry.Account;
import kesi.heritage.api.PointsEntry.Kind;
import kesi.heritage.provider.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PointsIntakeTest {

    private static final String HEADS = "流水号;家庭编号;日期;收支;积分;事由;奖品;冲正流水号";

    private final World world = new World();

    @BeforeEach
    void families() {
        take(world, "家庭编号;家庭名称;组别;人数;社区", "F01;张家;春芽组;3;东桥社区", "F02;李家;;;");
    }

    @Test
    void pointsAreEarnedSpentAndReversedInDoubleEntry() {
        take(
                world,
                HEADS,
                "J001;F01;2024-03-01;获得;10;读完一本书;;",
                "J002;F01;2024-03-02;兑换;4;兑换;绿植;",
                "J003;F01;2024-03-03;冲正;;记错;;J001");
        List<PointsEntry> entries = entries();
        assertThat(entries).extracting(PointsEntry::kind).containsExactly(Kind.EARN, Kind.SPEND, Kind.REVERSE);
        assertThat(entries).extracting(PointsEntry::change).containsExactly(number(10), number(-4), number(-10));
        assertThat(entries.get(2).to()).isEqualTo(Account.ISSUED);
        assertThat(entries.get(2).earned()).isEqualTo(number(-10));
        assertThat(entries.get(1).prize()).contains("绿植");
    }

    private List<PointsEntry> entries() {
        return world.all(world.points).stream()
                .map(kept -> kept.value())
                .sorted(Comparator.comparing(PointsEntry::number))
                .toList();
    }

    private static BigDecimal number(int number) {
        return BigDecimal.valueOf(number);
    }

    @Test
    void anEntryIsReversedOnceAndAReversalNever() {
        take(world, HEADS, "J001;F01;;获得;10;;;", "J002;F01;;冲正;;;;J001");
        assertThatThrownBy(() -> take(world, HEADS, "J003;F01;;冲正;;;;J002"))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("J002");
        assertThatThrownBy(() -> take(world, HEADS, "J004;F01;;冲正;;;;J001")).hasMessageContaining("J001");
        assertThat(entries()).hasSize(2);
    }

    @Test
    void aRowThatDoesNotFitIsRefusedWithItsWords() {
        assertThatThrownBy(() -> take(world, HEADS, "J001;F99;;获得;10;;;")).hasMessageContaining("F99");
        assertThatThrownBy(() -> take(world, HEADS, "J001;F01;;获得;-3;;;")).hasMessageContaining("-3");
        assertThatThrownBy(() -> take(world, HEADS, "J001;F01;;;3;;;")).hasMessageContaining("收支");
        assertThatThrownBy(() -> take(world, HEADS, "J001;F01;;赠送;3;;;")).hasMessageContaining("赠送");
        assertThatThrownBy(() -> take(world, HEADS, "J001;;;冲正;;;;J9")).hasMessageContaining("J9");
        assertThat(entries()).isEmpty();
    }

    @Test
    void readingTheLedgerAgainAddsNothing() {
        String[] lines = {HEADS, "J001;F01;;获得;10;;;"};
        take(world, lines);
        assertThat(take(world, lines).added()).isEmpty();
    }

    @Test
    void familiesAreKnownByTheirNumber() {
        assertThat(take(world, "家庭编号;家庭名称", "F01;张家").known()).isEqualTo(1);
        assertThat(take(world, "家庭编号;家庭名称", "F03;张家").added()).hasSize(1);
    }

    @Test
    void aSessionSaysHowLongItWas() {
        take(world, "活动名称;主讲人;时长;形式;主题", "体验课;陈小篾;1.5;体验;六角提篮", "讲座;陈小篾;2学时;讲座;");
        assertThat(world.all(world.events).stream()
                        .flatMap(kept -> kept.value().sessions().stream())
                        .map(session -> session.length().orElseThrow().value()))
                .containsExactlyInAnyOrder(Quantity.exact(new BigDecimal("1.5"), "小时"), Quantity.exact(2, "学时"));
    }
}
