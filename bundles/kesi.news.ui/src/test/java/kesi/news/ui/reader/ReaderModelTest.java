package kesi.news.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.Optional;
import kesi.core.api.problem.Problem;
import kesi.core.api.value.Evidence;
import kesi.core.api.value.Ref;
import kesi.core.testing.TestJson;
import kesi.news.api.NewsTypes;
import org.junit.jupiter.api.Test;

class ReaderModelTest {
    private final ReaderModel model = new ReaderModel(Items.store(), TestJson.create());

    @Test
    void beforeAnythingIsOpenThereIsNothing() {
        assertThat(model.text()).isEmpty();
        assertThat(model.names()).isEmpty();
        assertThat(model.about()).isEmpty();
    }

    @Test
    void anItemIsLoadedFromTheStore() {
        model.show(model.load(Items.ITEM), Optional.empty());
        assertThat(model.text().orElseThrow().text()).startsWith("讲座进车间\n");
        assertThat(model.about().orElseThrow().in(Locale.CHINESE)).isEqualTo("消息 · — · page.txt 第 1—8 行");
        assertThat(model.marked()).isEmpty();
    }

    @Test
    void anItemThatIsGoneIsASentence() {
        assertThatThrownBy(() -> model.load(new Ref(NewsTypes.ITEM, "gone")))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("gone");
    }

    @Test
    void evidenceIsMarkedInPrintAndInSourceAtTheSamePlace() {
        model.show(model.load(Items.ITEM), Optional.of(new Evidence.Passage(Items.ITEM, 2, 4, 7)));
        int[] print = model.marked().orElseThrow();
        model.showRaw(true);
        assertThat(model.marked().orElseThrow()).isEqualTo(print);
    }

    @Test
    void namesAreCountedOnceAndTheirPlacesInOrder() {
        model.show(model.load(Items.ITEM), Optional.empty());
        assertThat(model.names()).extracting(ReaderModel.Name::name).containsExactly("何砚秋", "云岭市总工会");
        assertThat(model.names().get(0).places()).hasSize(2);
    }

    @Test
    void aNameLeadsFromPlaceToPlaceAndBackToTheFirst() {
        model.show(model.load(Items.ITEM), Optional.empty());
        ReaderModel.Name name = model.names().get(0);
        model.next(name);
        int first = model.marked().orElseThrow()[0];
        model.next(name);
        assertThat(model.marked().orElseThrow()[0]).isGreaterThan(first);
        model.next(name);
        assertThat(model.marked().orElseThrow()[0]).isEqualTo(first);
    }
}
