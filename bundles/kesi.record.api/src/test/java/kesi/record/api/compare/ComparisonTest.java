package kesi.record.api.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    @Test
    void treesThatSayTheSameHaveNoDifference() {
        Map<String, Object> one = Map.of("n", 3, "list", List.of("a"), "deep", Map.of("x", new BigDecimal("1.50")));
        Map<String, Object> other = Map.of("n", 3L, "list", List.of("a"), "deep", Map.of("x", new BigDecimal("1.50")));

        assertThat(Comparison.of(one, other)).isEmpty();
        assertThat(Same.same(new BigDecimal("1.5"), new BigDecimal("1.50"))).isFalse();
    }

    @Test
    void anEntryIsAddedRemovedOrChanged() {
        List<Difference> found = Comparison.of(Map.of("a", "x", "b", "y"), Map.of("b", "z", "c", "n"));

        assertThat(found)
                .extracting(one -> one.kind() + " " + one.path())
                .containsExactlyInAnyOrder("REMOVED a", "CHANGED b", "ADDED c");
        assertThat(found).extracting(one -> one.kind().sign()).doesNotHaveDuplicates();
    }

    @Test
    void anElementPutInFrontMovesNothing() {
        List<Difference> found = Comparison.of(List.of("甲", "乙", "丙"), List.of("新", "甲", "乙", "丙"));

        assertThat(found).containsExactly(new Difference(TreePath.ROOT.then(0), Optional.empty(), Optional.of("新")));
    }

    @Test
    void anElementThatChangedALittleIsToldByWhatChangedInIt() {
        Object before = List.of(member("01", "陆晓岚", 3), member("02", "周平", 4));
        Object after = List.of(member("00", "沈立", 1), member("01", "陆晓岚", 5), member("02", "周平", 4));

        assertThat(Comparison.of(before, after))
                .extracting(one -> one.kind() + " " + one.path())
                .containsExactly("ADDED [0]", "CHANGED [1].score");
    }

    @Test
    void aTimeIsOneValue() {
        Map<String, Object> before = Map.of("when", Map.of("edtf", "2023", "words", "去年", "basis", "STATED"));
        Map<String, Object> after = Map.of("when", Map.of("edtf", "2024", "words", "今年", "basis", "STATED"));

        assertThat(Comparison.of(before, after))
                .extracting(one -> one.path().toString())
                .containsExactly("when");
    }

    @Test
    void recordsOfAnotherKindAreNotMixed() {
        Object before = Map.of("is", "Cell", "row", 1);
        Object after = Map.of("is", "Manual", "person", "甲");

        assertThat(Comparison.of(before, after)).hasSize(1);
    }

    @Test
    void longListsWithFewChangesAreAligned() {
        List<String> before =
                IntStream.range(0, 20_000).mapToObj(i -> "line " + i).toList();
        List<String> after = new java.util.ArrayList<>(before);
        after.remove(15_000);
        after.add(7, "new");

        assertThat(Comparison.of(before, after))
                .extracting(one -> one.kind() + " " + one.path())
                .containsExactly("ADDED [7]", "REMOVED [15000]");
    }

    private static Map<String, Object> member(String number, String name, int score) {
        return Map.of("number", number, "name", name, "score", score);
    }
}
