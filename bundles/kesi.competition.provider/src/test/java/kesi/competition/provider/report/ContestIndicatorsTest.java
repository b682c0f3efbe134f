package kesi.competition.provider.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kesi.competition.api.Contest;
import kesi.competition.api.Contest.Count;
import kesi.competition.provider.Office;
import kesi.core.api.text.Message;
import kesi.core.api.value.Evidence;
import kesi.core.api.value.Quantity;
import kesi.core.api.value.Ref;
import kesi.core.api.value.Sourced;
import kesi.core.testing.RecordingTask;
import kesi.record.api.Batch;
import kesi.report.api.spi.Indicator;
import kesi.report.api.spi.Period;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContestIndicatorsTest {

    private static final Evidence ARTICLE = new Evidence.Whole(new Ref("news.item", "a1"));

    @TempDir
    private Path folder;

    private Office office;

    @BeforeEach
    void open() {
        office = new Office(folder);
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void contestsOfTheYearAndWhatSourcesTellOfThemAreCounted() {
        keep(contest("甲赛", Optional.of(2024)), contest("乙赛", Optional.of(2023)), contest("丙赛", Optional.empty()));
        List<Indicator> figures =
                new ContestIndicators(office.contests).of(Period.calendarYear(2024), new RecordingTask());
        assertThat(figures.stream().map(ContestIndicatorsTest::shown))
                .containsExactly("举办或报道的竞赛 1项", "登记的参赛队 0支", "登记的参赛选手 0名", "报道所载选手（预选赛） 96名");
        assertThat(figures.get(0).undated()).isEqualTo(1);
        assertThat(figures.get(3).parts().get(0).source().record()).contains(new Ref("news.item", "a1"));
    }

    @Test
    void aYearAloneDoesNotTellInWhichUnionYearAContestWas() {
        keep(contest("甲赛", Optional.of(2024)));
        Indicator held = new ContestIndicators(office.contests)
                .of(Period.unionYear(2024), new RecordingTask())
                .get(0);
        assertThat(held.parts()).isEmpty();
        assertThat(held.undated()).isEqualTo(1);
    }

    private void keep(Contest... contests) {
        Batch batch = Batch.because(Message.literal("test"));
        List.of(contests)
                .forEach(one -> office.records.shelf(office.contestType).add(batch, one));
        office.records.commit(batch);
    }

    private static Contest contest(String name, Optional<Integer> year) {
        Contest bare = Contest.named(name, Contest.State.REPORTED);
        Count count = new Count("选手", Optional.of("预选赛"), Sourced.stated(Quantity.exact(96, "名"), ARTICLE));
        return new Contest(
                name,
                bare.series(),
                bare.edition(),
                year,
                bare.level(),
                bare.category(),
                bare.kind(),
                bare.trades(),
                bare.stages(),
                bare.roles(),
                List.of(count),
                bare.venues(),
                bare.when(),
                bare.state(),
                bare.links(),
                bare.evidence());
    }

    private static String shown(Indicator indicator) {
        return indicator.name().in(Locale.CHINESE) + " "
                + indicator.figure().orElseThrow().shown().in(Locale.CHINESE);
    }
}
