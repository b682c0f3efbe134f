package kesi.record.api.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TreePathTest {

    private static final Map<String, Object> TREE = Map.of("names", List.of(Map.of("text", "陆晓岚")));

    @Test
    void theTextFormIsReadBack() {
        TreePath path = TreePath.of("names").then(0).then("text");

        assertThat(path).hasToString("names[0].text");
        assertThat(TreePath.parse("$.names[0].text")).isEqualTo(path);
        assertThat(TreePath.parse("$")).isEqualTo(TreePath.ROOT);
    }

    @Test
    void whatStandsAtAPlaceIsFound() {
        assertThat(TreePath.parse("names[0].text").in(TREE)).contains("陆晓岚");
        assertThat(TreePath.parse("names[1].text").in(TREE)).isEmpty();
        assertThat(TreePath.parse("absent.text").in(TREE)).isEmpty();
    }

    @Test
    void puttingChangesACopyAlone() {
        Map<String, Object> changed = TreePath.parse("names[0].text").put(TREE, Optional.of("沈立"));

        assertThat(TreePath.parse("names[0].text").in(changed)).contains("沈立");
        assertThat(TreePath.parse("names[0].text").in(TREE)).contains("陆晓岚");
    }

    @Test
    void elementsAreAddedAtTheEndAndRemoved() {
        Map<String, Object> longer = TreePath.parse("names[1]").put(TREE, Optional.of("x"));

        assertThat(longer.get("names")).isEqualTo(List.of(Map.of("text", "陆晓岚"), "x"));
        assertThat(TreePath.parse("names[0]").put(longer, Optional.empty()).get("names"))
                .isEqualTo(List.of("x"));
    }

    @Test
    void missingMapsOnTheWayAreMade() {
        assertThat(TreePath.parse("a.b").put(Map.of(), Optional.of(1))).isEqualTo(Map.of("a", Map.of("b", 1)));
    }

    @Test
    void aPlaceHoldsWhatLiesBelowIt() {
        assertThat(TreePath.parse("names[0]").holds(TreePath.parse("names[0].text")))
                .isTrue();
        assertThat(TreePath.parse("names[0]").holds(TreePath.parse("names"))).isFalse();
    }
}
