package kesi.shell.swing.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import kesi.core.api.text.Message;
import kesi.core.api.value.Ref;
import kesi.core.testing.FixedLanguage;
import kesi.record.api.spi.Field;
import org.junit.jupiter.api.Test;

class RowStoreTest {

    private final RowStore store = new RowStore(new Columns(List.of(
            new Column("title", Message.literal("Title"), Field.Kind.TEXT, true),
            new Column("kind", Message.literal("Kind"), Field.Kind.KEYWORD, true))));

    @Test
    void idsStandInTheirOrderWhateverComesAndGoes() {
        Random random = new Random(5);
        TreeSet<String> plain = new TreeSet<>();
        for (int step = 0; step < 5_000; step++) {
            String id = "r" + random.nextInt(900);
            if (random.nextInt(3) == 0) {
                assertThat(store.remove(id) >= 0).isEqualTo(plain.remove(id));
            } else {
                store.add(id);
                plain.add(id);
            }
        }
        assertThat(IntStream.of(store.slots()).mapToObj(store::id)).containsExactlyElementsOf(plain);
        assertThat(store.size()).isEqualTo(plain.size());
        assertThat(plain).allSatisfy(id -> assertThat(store.id(store.find(id))).isEqualTo(id));
        assertThat(store.find("none")).isEqualTo(-1);
    }

    @Test
    void aSlotIsNeverGivenToAnotherRow() {
        int gone = store.add("a");
        store.remove("a");

        assertThat(store.add("b")).isNotEqualTo(gone);
        assertThat(store.id(gone)).isEqualTo("a");
    }

    @Test
    void cellsAreFoldedAndFoundByWords() {
        int slot = row("a", "Ａbc 缂丝", List.of("消息", "News"));

        assertThat(store.has(slot, "abc".toCharArray())).isTrue();
        assertThat(store.has(slot, "丝".toCharArray())).isTrue();
        assertThat(store.has(slot, "丝消".toCharArray())).isFalse();
        assertThat(store.folded(slot, 0)).isEqualTo("abc 缂丝");
        assertThat(store.folded(slot, 1)).isEqualTo("消息" + Cells.BETWEEN + "news");
        assertThat(store.choice(1, "news")).isEqualTo("News");
    }

    @Test
    void textsCompareToTheirEndsAndEmptyOnesComeLastEitherWay() {
        int first = row("a", "工会活动一", List.of());
        int second = row("b", "工会活动二", List.of("x"));

        assertThat(store.compare(first, second, 0, false)).isEqualTo(-store.compare(first, second, 0, true));
        assertThat(store.compare(first, second, 0, false)).isNotZero();
        assertThat(store.compare(first, second, 1, false)).isPositive();
        assertThat(store.compare(first, second, 1, true)).isPositive();
    }

    @Test
    void aVeryLongCellDoesNotSpoilTheOthers() {
        int slot = row("a", "x".repeat(50_000), List.of("kind"));

        assertThat(store.folded(slot, 0)).hasSize(16_000);
        assertThat(store.folded(slot, 1)).isEmpty();
    }

    @Test
    void manyTextsFillManyPieces() {
        for (int i = 0; i < 3_000; i++) {
            row("id" + i, "text number " + i + "-".repeat(200), List.of());
        }
        assertThat(store.folded(store.find("id2999"), 0)).startsWith("text number 2999-");
        assertThat(store.folded(store.find("id0"), 0)).startsWith("text number 0-");
    }

    private int row(String id, String title, List<String> kinds) {
        int slot = store.add(id);
        store.set(
                slot,
                new Row(new Ref("news.item", id), List.of(title, new Cells.Several(kinds))),
                FixedLanguage.chinese());
        return slot;
    }
}
