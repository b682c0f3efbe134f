package kesi.shell.swing.navigator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import kesi.core.api.text.Message;
import kesi.core.api.value.Ref;
import kesi.core.testing.FixedLanguage;
import kesi.core.testing.MemoryRecords;
import kesi.record.api.Batch;
import kesi.shell.api.View.Area;
import kesi.shell.swing.navigator.NavigatorItem.Target;
import kesi.shell.swing.part.PerspectiveInfo;
import kesi.shell.swing.part.Stores;
import kesi.shell.swing.part.ViewInfo;
import kesi.shell.swing.sample.SampleRecords;
import kesi.shell.swing.sample.SampleTypes;
import org.junit.jupiter.api.Test;

class NavigatorModelTest {

    private final MemoryRecords records = SampleRecords.create();
    private final Stores stores = new Stores();
    private final PerspectiveInfo news = new PerspectiveInfo(
            "news", Message.literal("报道档案"), Optional.empty(), 1, List.of("news.items"), "kesi.news.ui");
    private final NavigatorModel model = new NavigatorModel(
            stores,
            () -> List.of(news),
            () -> List.of(
                    new ViewInfo("news.items", Message.literal("报道列表"), Optional.empty(), Area.MAIN, "kesi.news.ui")),
            type -> "list:" + type,
            FixedLanguage.chinese());

    @Test
    void aPerspectiveHoldsTheTypesOfItsAreaWithTheirCountsAndItsViews() {
        stores.bindRecords(records);

        NavigatorItem first = model.items(model.count()).get(0);

        assertThat(first.target()).isEqualTo(new Target.Perspective("news"));
        assertThat(first.children()).extracting(NavigatorItem::text).containsExactly("报道", "报道列表");
        assertThat(first.children()).extracting(NavigatorItem::count).containsExactly(8L, -1L);
        assertThat(first.children().get(0).target()).isEqualTo(new Target.View("list:news.item"));
        assertThat(first.children().get(1).target()).isEqualTo(new Target.View("news.items"));
    }

    @Test
    void typesOfOtherAreasStandApartAndAbsentOnesAreStubs() {
        stores.bindRecords(records);

        NavigatorItem other = model.items(model.count()).get(1);

        assertThat(other.children()).extracting(NavigatorItem::text).containsExactly("竞赛", "heritage.session");
        assertThat(other.children()).extracting(NavigatorItem::stub).containsExactly(false, true);
    }

    @Test
    void savedFiltersStandBelowTheirTypeAndRecentRecordsAtTheEnd() {
        records.arrive(SampleTypes.filters());
        stores.bindRecords(records);
        stores.bindJournal(records.journal());
        Ref filter = new Ref("record.filter", "f1");
        records.commit(Batch.because(Message.literal("test"))
                .put(filter, 0, Map.of("name", "我的", "type", "news.item", "words", "缂丝")));

        List<NavigatorItem> items = model.items(model.count());

        assertThat(items.get(0).children().get(0).children())
                .singleElement()
                .satisfies(item -> assertThat(item.target()).isEqualTo(new Target.View("list:news.item#f1")));
        NavigatorItem recent = items.get(items.size() - 1);
        assertThat(recent.text()).isEqualTo("最近改动");
        assertThat(recent.children()).hasSize(8).extracting(NavigatorItem::text).doesNotContain("我的");
    }

    @Test
    void withoutAStoreThereArePerspectivesAlone() {
        assertThat(model.items(model.count())).extracting(NavigatorItem::text).containsExactly("报道档案");
    }
}
