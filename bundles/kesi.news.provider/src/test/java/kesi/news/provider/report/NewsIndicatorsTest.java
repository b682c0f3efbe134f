package kesi.news.provider.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kesi.news.provider.intake.NewsRoom;
import kesi.news.provider.intake.SampleFile;
import kesi.news.provider.intake.Wish;
import kesi.report.api.spi.Indicator;
import kesi.report.api.spi.Period;
import org.junit.jupiter.api.Test;

class NewsIndicatorsTest {

    private final NewsRoom room = new NewsRoom();
    private final NewsIndicators indicators = new NewsIndicators(room.records);

    @Test
    void itemsOfTheYearAreCountedWithTheirSources() {
        room.intake.take(new SampleFile(), dated(), room.task);
        List<Indicator> figures = indicators.of(Period.calendarYear(2024), room.task);
        assertThat(figures)
                .extracting(one -> one.name().in(Locale.CHINESE) + " "
                        + one.figure().orElseThrow().shown().in(Locale.CHINESE))
                .containsExactly("收录报道 6条", "其中：图片新闻 1条", "其中：通讯 0条", "供稿单位 3家");
        assertThat(figures.get(0).parts())
                .allSatisfy(part -> assertThat(part.source().record()).isPresent());
        assertThat(indicators.of(Period.calendarYear(2023), room.task).get(0).parts())
                .isEmpty();
    }

    private static Wish dated() {
        Wish none = Wish.none();
        return new Wish(
                none.publication(), Optional.of(LocalDate.of(2024, 7, 12)), none.encoding(), none.page(), false);
    }

    @Test
    void whatHasNoDateIsLeftOutAndTold() {
        room.sample();
        Indicator items = indicators.of(Period.calendarYear(2024), room.task).get(0);
        assertThat(items.parts()).isEmpty();
        assertThat(items.undated()).isEqualTo(6);
    }
}
