package kesi.shell.swing.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import kesi.core.testing.MemoryRecords;
import kesi.shell.swing.sample.SampleTypes;
import org.junit.jupiter.api.Test;

class FilterRecordsTest {

    private static final Wish WISH = new Wish(
            "缂丝",
            Map.of("genre", Set.of("消息", "通讯")),
            List.of(new Wish.Order("title", false), new Wish.Order("words", true)));

    private final MemoryRecords records = new MemoryRecords(SampleTypes.filters());
    private final FilterRecords filters = new FilterRecords(records);

    @Test
    void aSavedFilterWantsWhatItWantedBefore() {
        String id = filters.save("我的", "news.item", WISH, List.of("title", "words"));

        assertThat(filters.wish(id)).contains(WISH);
        assertThat(filters.columns(id)).containsExactly("title", "words");
        assertThat(filters.wish("nobody")).isEmpty();
    }

    @Test
    void oneOfTheSameNameBecomesThisOne() {
        String id = filters.save("我的", "news.item", Wish.ALL, List.of());

        assertThat(filters.save("我的", "news.item", WISH, List.of())).isEqualTo(id);
        assertThat(filters.save("我的", "news.page", WISH, List.of())).isNotEqualTo(id);
        assertThat(filters.all())
                .extracting(FilterRecords.Saved::type)
                .containsExactlyInAnyOrder("news.item", "news.page");
        assertThat(filters.wish(id)).contains(WISH);
    }
}
