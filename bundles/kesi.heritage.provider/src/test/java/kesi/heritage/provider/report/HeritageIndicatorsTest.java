package kesi.heritage.provider.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import kesi.core.testing.RecordingTask;
import kesi.heritage.provider.World;
import kesi.heritage.provider.intake.TakenRows;
import kesi.report.api.spi.Indicator;
import kesi.report.api.spi.Period;
import org.junit.jupiter.api.Test;

class HeritageIndicatorsTest {

    private final World world = new World();
    private final HeritageIndicators indicators = new HeritageIndicators(world.records);

    @Test
    void eventsOfTheYearAreCountedByKindAndPeopleAndAttendancesStandApart() {
        TakenRows.take(
                world,
                "活动名称;日期;人数;人次;类型;主讲人",
                "夜读一;2024年3月5日;30;45;读书活动;李明",
                "夜读二;2024年4月5日;20;;读书活动;",
                "体验课;2023年10月9日;12;;非遗;陈小篾");
        assertThat(shown(Period.calendarYear(2024)))
                .contains("活动场次 2场", "其中：阅读活动 2场", "其中：非遗活动 0场", "活动环节 1个", "参与者 50人", "参与者 45人次");
        assertThat(shown(Period.unionYear(2024))).contains("活动场次 3场", "参与者 62人");
    }

    @Test
    void everyPartLeadsToACell() {
        TakenRows.take(world, "活动名称;日期;人数", "夜读一;2024年3月5日;30");
        Indicator people = figures(Period.calendarYear(2024)).stream()
                .filter(one -> one.unit().equals("人"))
                .findFirst()
                .orElseThrow();
        assertThat(people.parts().get(0).source().place()).contains("第 2 行第 3 列");
    }

    @Test
    void anEventWithoutADateIsLeftOutAndNoChildIsNamed() {
        world.withClass();
        Indicator events = figures(Period.calendarYear(2024)).get(0);
        assertThat(events.figure().orElseThrow().least()).contains(java.math.BigDecimal.ZERO);
        assertThat(events.undated()).isEqualTo(1);
    }

    private List<Indicator> figures(Period period) {
        return indicators.of(period, new RecordingTask());
    }

    private List<String> shown(Period period) {
        return figures(period).stream()
                .map(one -> one.name().in(Locale.CHINESE)
                        + one.figure()
                                .map(sum -> " " + sum.shown().in(Locale.CHINESE))
                                .orElse(""))
                .toList();
    }
}
