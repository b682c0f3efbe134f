package kesi.report.pdf.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Locale;
import kesi.core.api.problem.Problem;
import kesi.report.api.block.Run;
import org.junit.jupiter.api.Test;

class AdornedTest {

    private final Column column = new Column();

    @Test
    void dotsStandUnderHanziAndNotUnderMarksOrLetters() {
        List<Piece> pieces = column.pieces(List.of(Run.dotted("必须，OSGi")));
        assertThat(pieces.stream().map(piece -> piece.adornment().dot()))
                .containsExactly(true, true, false, false, false, false, false);
    }

    @Test
    void rubyIsCentredOverItsHanziWhichMakesRoomForIt() {
        List<Piece> pieces = column.pieces(List.of(Run.plain("庄一").with(new Run.Mark.Ruby("zhuāng yī"))));
        Piece wide = pieces.get(0);
        assertThat(wide.width()).isGreaterThan(Column.EM);
        assertThat(wide.shift()).isCloseTo((wide.width() - Column.EM) / 2, within(0.001));
        assertThat(pieces.get(1).width()).isEqualTo(Column.EM);
        assertThat(pieces.get(1).adornment().ruby().orElseThrow().width()).isLessThan(Column.EM);
        assertThat(pieces.get(1)
                        .adornment()
                        .ruby()
                        .orElseThrow()
                        .shape()
                        .getBounds2D()
                        .isEmpty())
                .isFalse();
    }

    @Test
    void theLineGrowsOnlyWhereRubyHasNoRoom() {
        Line plain = column.lines("缂丝", 20).get(0);
        List<Piece> ruby = column.pieces(List.of(Run.plain("缂丝").with(new Run.Mark.Ruby("kè sī"))));
        Line adorned = new LineBreaker(Marks.read()).ragged(ruby, 200).get(0);
        assertThat(plain.growth(0)).isZero();
        assertThat(adorned.growth(8)).isZero();
        assertThat(adorned.growth(2)).isCloseTo(Adornment.ABOVE * Column.EM - 2, within(0.001));
    }

    @Test
    void aSyllableTooFewIsToldWithBothNumbers() {
        Run run = Run.plain("缂丝工").with(new Run.Mark.Ruby("kè sī"));
        assertThatThrownBy(() -> column.pieces(List.of(run)))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.sentence().in(Locale.CHINESE))
                                .contains("缂丝工", "3 个汉字", "2 个音节"));
    }

    @Test
    void marksSeeTheirNeighboursInOtherRuns() {
        List<Piece> pieces = column.pieces(List.of(Run.plain("一"), Run.bold("“"), Run.plain("Kesi"), Run.bold("”二")));
        assertThat(pieces.get(1).kind()).isEqualTo(Kind.WIDE_OPEN);
        assertThat(pieces.get(6).kind()).isEqualTo(Kind.WIDE_CLOSE);
    }
}
