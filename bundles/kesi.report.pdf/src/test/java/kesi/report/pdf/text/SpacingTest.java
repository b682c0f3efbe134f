package kesi.report.pdf.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import kesi.core.api.problem.Problem;
import kesi.report.api.block.Run;
import kesi.report.api.font.Face;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SpacingTest {

    private final Column column = new Column();

    @ParameterizedTest
    @CsvSource({
        "一二, 2", // hanzi fill squares
        "'一，二', 3", // a mark between hanzi keeps its blank half
        "'一）。二', 3.5", // of two closing marks the first gives its blank away
        "'一（“二', 3.5", // of two opening marks the second does
        "'一。（二', 3.5", // where a closing and an opening mark meet, one blank half is left of two
        "一——二, 4",
        "一……二, 4",
        "“一”, 2"
    })
    void marksShareTheirBlankHalves(String text, double ems) {
        assertThat(column.width(text)).isCloseTo(ems, within(0.001));
    }

    @Test
    void aQuarterSpaceStandsBetweenHanziAndLatin() {
        double alone = column.width("2023");
        assertThat(column.width("年2023年")).isCloseTo(2 + 0.5 + alone, within(0.001));
    }

    @Test
    void noSpaceStandsBetweenAMarkAndLatin() {
        double alone = column.width("Kesi");
        assertThat(column.width("（Kesi）")).isCloseTo(1 + alone, within(0.001));
    }

    @ParameterizedTest
    @EnumSource(Face.class)
    void quotesOfEveryFaceFillTheSameSpaceInChinese(Face face) {
        assertThat(new Column(face).width("一“二”三")).isCloseTo(5, within(0.001));
    }

    @Test
    void anApostropheBelongsToItsWord() {
        assertThat(column.pieces("don’t").get(3).kind()).isEqualTo(Kind.LATIN);
    }

    @Test
    void twoDashesBecomeOneLine() {
        List<Piece> pieces = column.pieces("一——二");
        assertThat(pieces).hasSize(3);
        assertThat(pieces.get(1).width()).isEqualTo(2 * Column.EM);
    }

    @Test
    void theNumberOfANoteIsSmallAndRaisedAndStaysWithItsWord() {
        List<Piece> pieces = column.pieces(List.of(Run.noted("新高", 12), Run.plain("。")));
        assertThat(pieces.get(2).character()).isEqualTo('[');
        assertThat(pieces.get(2).look().rise()).isPositive();
        assertThat(pieces.get(2).em()).isLessThan(Column.EM);
    }

    @Test
    void controlsAndInvisibleCharactersAreLeftOut() {
        String text = "总\u200B工\u202E会\uFEFF\u0007\u2066杯\u2069葛\uDB40\uDD00";
        assertThat(column.lines(text, 20).get(0).text()).isEqualTo("总工会杯葛");
    }

    @Test
    void rareCharactersOfNamesArePrinted() {
        assertThat(column.lines("𬭎䶮", 20).get(0).text()).isEqualTo("𬭎䶮");
    }

    @Test
    void aCharacterThatOneFaceLacksIsTakenFromAnother() {
        Column kai = new Column(Face.KAI);
        assertThat(kai.pieces("①Ω€㎡"))
                .allSatisfy(piece -> assertThat(piece.glyph()).isNotNull());
    }

    @Test
    void everyCharacterThatNoFaceHasIsNamedWithItsPlace() {
        column.pieces("选手\uD83E\uDD84参赛\uE000，再见\uD83E\uDD84");
        column.pieces("שלום");
        assertThatThrownBy(column.missing()::check).isInstanceOfSatisfying(Problem.class, problem -> {
            assertThat(problem.code()).contains("E-GLYPH");
            assertThat(problem.sentence().in(Locale.CHINESE)).contains("🦄", "U+1F984", "选手🦄参赛", "从右向左");
            assertThat(problem.sentence().in(Locale.ENGLISH))
                    .contains("(6)", "U+1F984", "U+E000", "right to left", "No report was made");
        });
    }

    @Test
    void aDocumentOfMissingCharactersIsGivenUpEarly() {
        String many =
                IntStream.range(0xE000, 0xE040).mapToObj(Character::toString).reduce("", String::concat);
        assertThatThrownBy(() -> column.pieces(many)).isInstanceOf(Problem.class);
    }

    @Test
    void aLoneSurrogateIsRefused() {
        column.pieces("\uD83E");
        assertThatThrownBy(column.missing()::check).isInstanceOf(Problem.class);
    }

    @Test
    void whatTheFacesHaveIsNotMissing() {
        column.pieces("龘䶮𬭎①Ω€é—…");
        column.missing().check();
    }

    @Test
    void whiteAroundAParagraphIsTheLayoutsBusiness() {
        assertThat(Typed.trimmed("　　本报讯 \n")).isEqualTo("本报讯");
        assertThat(Typed.trimmed("　")).isEmpty();
    }
}
