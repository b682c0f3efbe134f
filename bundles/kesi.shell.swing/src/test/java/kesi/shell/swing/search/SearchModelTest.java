package kesi.shell.swing.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import kesi.core.testing.MemoryRecords;
import kesi.shell.swing.part.SearchDoor;
import kesi.shell.swing.part.Stores;
import kesi.shell.swing.sample.SampleRecords;
import kesi.shell.swing.sample.SampleSearch;
import org.junit.jupiter.api.Test;

class SearchModelTest {

    private final MemoryRecords records = SampleRecords.create();
    private final Stores stores = new Stores();
    private final SearchModel model = new SearchModel(stores, List.of("news.item"));

    SearchModelTest() {
        stores.bindRecords(records);
    }

    @Test
    void theFacetsAreThoseOfTheTypesThatAreSearched() {
        assertThat(model.facets()).containsOnlyKeys("genre");
        assertThat(new SearchModel(stores, List.of()).facets()).containsOnlyKeys("genre", "level");
        assertThat(model.facets().values())
                .extracting(label -> label.in(Locale.CHINESE))
                .containsExactly("体裁");
    }

    @Test
    void chosenValuesBecomeFiltersAndASecondChoiceTakesThemBack() {
        model.ask("缂丝");
        model.toggle("genre", "消息");
        assertThat(model.question().query().filters()).isEqualTo(Map.of("genre", List.of("消息")));
        assertThat(model.isChosen("genre", "消息")).isTrue();

        model.toggle("genre", "消息");
        assertThat(model.question().query().filters()).isEmpty();
    }

    @Test
    void otherWordsStartAfresh() {
        model.ask("缂丝");
        model.toggle("genre", "消息");
        model.more();
        assertThat(model.question().query().limit()).isEqualTo(2 * SearchModel.PAGE);

        model.ask("竞赛");

        assertThat(model.question().query().text()).isEqualTo("竞赛");
        assertThat(model.question().query().filters()).isEmpty();
        assertThat(model.question().query().limit()).isEqualTo(SearchModel.PAGE);
    }

    @Test
    void anAnswerComesFromTheIndexAndThereIsNoneWithoutIt() {
        model.ask("缂丝");
        assertThat(model.answer(model.question())).isEmpty();

        stores.bindSearch(new SearchDoor(new SampleSearch(records)));
        assertThat(model.answer(model.question()).orElseThrow().total()).isEqualTo(4);
    }
}
