package kesi.record.api.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MergeTest {

    private static final Map<String, Object> BASE =
            Map.of("title", "旧题", "byline", "甲", "tags", List.of("一", "二", "三"), "deep", Map.of("x", 1, "y", 2));

    @Test
    void changesOfDifferentFieldsAreJoined() {
        Merge merge = Merge.of(BASE, with("title", "新题"), with("byline", "乙"));

        assertThat(merge.clashes()).isEmpty();
        assertThat(merge.tree()).containsEntry("title", "新题").containsEntry("byline", "乙");
    }

    @Test
    void theSameChangeIsNoClash() {
        assertThat(Merge.of(BASE, with("title", "新题"), with("title", "新题")).clashes())
                .isEmpty();
    }

    @Test
    void twoChangesOfOneFieldClashAndMineStandsUntilItIsDecided() {
        Merge merge = Merge.of(BASE, with("title", "我的"), with("title", "别人的"));

        assertThat(merge.clashes())
                .containsExactly(
                        new Clash(TreePath.of("title"), Optional.of("旧题"), Optional.of("我的"), Optional.of("别人的")));
        assertThat(merge.tree()).containsEntry("title", "我的");
        assertThat(Merge.decide(merge.tree(), merge.clashes().get(0), true)).containsEntry("title", "别人的");
        assertThat(Merge.decide(merge.tree(), merge.clashes().get(0), false)).containsEntry("title", "我的");
    }

    @Test
    void whatOneRemovedAndTheOtherChangedClashes() {
        Map<String, Object> without = new java.util.HashMap<>(BASE);
        without.remove("title");
        Merge merge = Merge.of(BASE, without, with("title", "别人的"));

        assertThat(merge.clashes()).hasSize(1);
        assertThat(merge.tree()).doesNotContainKey("title");
        assertThat(Merge.decide(merge.tree(), merge.clashes().get(0), true)).containsEntry("title", "别人的");
    }

    @Test
    void nestedEntriesAreMergedOneByOne() {
        Merge merge = Merge.of(BASE, with("deep", Map.of("x", 9, "y", 2)), with("deep", Map.of("x", 1, "y", 8)));

        assertThat(merge.clashes()).isEmpty();
        assertThat(merge.tree().get("deep")).isEqualTo(Map.of("x", 9, "y", 8));
    }

    @Test
    void listsTakeWhatBothPutInAtDifferentPlaces() {
        Merge merge =
                Merge.of(BASE, with("tags", List.of("零", "一", "二", "三")), with("tags", List.of("一", "二", "三", "四")));

        assertThat(merge.clashes()).isEmpty();
        assertThat(merge.tree().get("tags")).isEqualTo(List.of("零", "一", "二", "三", "四"));
    }

    @Test
    void listsTakeARemovalAndAChangeElsewhere() {
        Merge merge = Merge.of(BASE, with("tags", List.of("二", "三")), with("tags", List.of("一", "二", "叁")));

        assertThat(merge.clashes()).isEmpty();
        assertThat(merge.tree().get("tags")).isEqualTo(List.of("二", "叁"));
    }

    @Test
    void elementsThatBothChangedAreMergedWithin() {
        Map<String, Object> base = Map.of("rows", List.of(Map.of("a", 1, "b", 1), Map.of("a", 2, "b", 2)));
        Map<String, Object> mine = Map.of("rows", List.of(Map.of("a", 9, "b", 1), Map.of("a", 2, "b", 2)));
        Map<String, Object> theirs = Map.of("rows", List.of(Map.of("a", 1, "b", 8), Map.of("a", 2, "b", 2)));

        assertThat(Merge.of(base, mine, theirs).tree().get("rows"))
                .isEqualTo(List.of(Map.of("a", 9, "b", 8), Map.of("a", 2, "b", 2)));
    }

    @Test
    void listsThatCannotBeJoinedClashAsAWhole() {
        Merge merge = Merge.of(BASE, with("tags", List.of("甲", "甲甲", "二", "三")), with("tags", List.of("乙", "二", "三")));

        assertThat(merge.clashes()).extracting(clash -> clash.path().toString()).containsExactly("tags");
        assertThat(merge.tree().get("tags")).isEqualTo(List.of("甲", "甲甲", "二", "三"));
    }

    @Test
    void aTimeIsNeverPutTogetherFromTwo() {
        Map<String, Object> base = Map.of("when", Map.of("edtf", "2023", "words", "去年"));
        Map<String, Object> mine = Map.of("when", Map.of("edtf", "2024", "words", "去年"));
        Map<String, Object> theirs = Map.of("when", Map.of("edtf", "2023", "words", "上年"));

        assertThat(Merge.of(base, mine, theirs).clashes()).hasSize(1);
    }

    private static Map<String, Object> with(String name, Object value) {
        return TreePath.of(name).put(BASE, Optional.of(value));
    }
}
