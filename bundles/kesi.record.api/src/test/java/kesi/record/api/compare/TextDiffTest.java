package kesi.record.api.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import kesi.record.api.compare.TextDiff.Kind;
import kesi.record.api.compare.TextDiff.Piece;
import org.junit.jupiter.api.Test;

class TextDiffTest {

    @Test
    void chineseIsComparedByCharacters() {
        assertThat(TextDiff.of("全市职工焊接竞赛", "全省职工焊接技能竞赛"))
                .containsExactly(
                        new Piece(Kind.SAME, "全"),
                        new Piece(Kind.REMOVED, "市"),
                        new Piece(Kind.ADDED, "省"),
                        new Piece(Kind.SAME, "职工焊接"),
                        new Piece(Kind.ADDED, "技能"),
                        new Piece(Kind.SAME, "竞赛"));
    }

    @Test
    void englishIsComparedByWords() {
        assertThat(TextDiff.of("the red book", "the read book"))
                .containsExactly(
                        new Piece(Kind.SAME, "the "),
                        new Piece(Kind.REMOVED, "red"),
                        new Piece(Kind.ADDED, "read"),
                        new Piece(Kind.SAME, " book"));
    }

    @Test
    void thePiecesAreAlwaysBothTexts() {
        Random random = new Random(7);
        for (int i = 0; i < 300; i++) {
            String before = text(random);
            String after = text(random);
            List<Piece> pieces = TextDiff.of(before, after);
            assertThat(without(pieces, Kind.ADDED)).isEqualTo(before);
            assertThat(without(pieces, Kind.REMOVED)).isEqualTo(after);
        }
    }

    @Test
    void textsWithNothingInCommonAreReplacedWhole() {
        String before = "甲".repeat(5_000);
        String after = "乙".repeat(5_000);

        assertThat(TextDiff.of(before, after))
                .containsExactly(new Piece(Kind.REMOVED, before), new Piece(Kind.ADDED, after));
    }

    private static String text(Random random) {
        return random.ints(random.nextInt(30), 0, 4)
                .mapToObj(i -> String.valueOf("甲乙 a".charAt(i)))
                .collect(Collectors.joining());
    }

    private static String without(List<Piece> pieces, Kind kind) {
        return pieces.stream()
                .filter(piece -> piece.kind() != kind)
                .map(Piece::text)
                .collect(Collectors.joining());
    }
}
