package kesi.report.pdf.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import kesi.report.api.block.Run;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LineBreakerTest {

    private final Column column = new Column();

    @Test
    void hanziFillALine() {
        assertThat(column.texts("一二三四五六七八九十甲乙", 5)).containsExactly("一二三四五", "六七八九十", "甲乙");
    }

    @Test
    void theFirstLineIsIndentedByTwoCharacters() {
        assertThat(column.indented("一二三四五六七八九十", 6).stream().map(Line::text)).containsExactly("一二三四", "五六七八九十");
    }

    @ParameterizedTest
    @ValueSource(strings = {"，", "。", "、", "；", "：", "？", "！", "）", "》", "」", "”", "’", "·", "％", "々", "～"})
    void noLineStartsWithAClosingMark(String mark) {
        String text = "一二三四五" + mark + "六七八九十甲乙丙";
        assertThat(column.texts(text, 5)).noneMatch(line -> line.startsWith(mark));
    }

    @ParameterizedTest
    @ValueSource(strings = {"（", "《", "「", "“", "‘", "【", "〔"})
    void noLineEndsWithAnOpeningMark(String mark) {
        String text = "一二三四" + mark + "五六七八九十甲乙丙";
        assertThat(column.texts(text, 5)).noneMatch(line -> line.endsWith(mark));
    }

    @ParameterizedTest
    @CsvSource({
        "一二三四——五六七, ——",
        "一二三四……五六七, ……",
        "一二三2023年五六七, 2023年",
        "一二三四33家五六七, 33家",
        "一二三第3届五六七, 第3届",
        "一二三12.5%五六七八, 12.5%",
        "一二三5 km五六七八, 5 km",
        "一二三￥50五六七八, ￥50",
        "一二三OSGi五六七八, OSGi",
        "一二三don’t五六七, don’t",
        "一二三1/2五六七八, 1/2",
        "一二三12～15五六七八, 12～15"
    })
    void whatBelongsTogetherStaysTogether(String text, String whole) {
        for (double ems = 4; ems < 8; ems += 0.5) {
            assertThat(column.texts(text, ems)).anyMatch(line -> line.contains(whole));
        }
    }

    @Test
    void everyLineButTheLastReachesTheEdge() {
        List<Line> lines = column.lines("来自全市33家单位的132名选手（含12名女工）同场比拼，“比技能、比效率、比质量”。竞赛分为理论、实操", 12);
        assertThat(lines).hasSizeGreaterThan(3);
        for (Line line : lines.subList(0, lines.size() - 1)) {
            assertThat(line.width()).isCloseTo(120, within(0.02));
        }
        assertThat(lines.get(lines.size() - 1).width()).isLessThan(120);
    }

    @Test
    void aClosingMarkAtTheLinesEndTakesHalfItsWidth() {
        List<Line> lines = column.lines("一二三四五，六七八九十", 5.5);
        assertThat(lines.get(0).text()).isEqualTo("一二三四五，");
        assertThat(lines.get(0).width()).isCloseTo(55, within(0.02));
    }

    @Test
    void anOpeningMarkAtTheLinesStartTakesHalfItsWidth() {
        List<Line> lines = column.lines("一二三四五（六七）", 5);
        assertThat(lines.get(1).text()).isEqualTo("（六七）");
        assertThat(lines.get(1).width()).isCloseTo(30, within(0.02));
    }

    @Test
    void aMarkIsPulledInWhenOthersCanGiveWay() {
        assertThat(column.texts("（一）二，三（四）五六七八，九十甲乙", 13.2)).first().isEqualTo("（一）二，三（四）五六七八，");
    }

    @Test
    void wordsArePartedAtSpacesAlone() {
        assertThat(column.texts("the workbench of the federation keeps records", 10))
                .allMatch(line -> List.of("the", "workbench", "of", "federation", "keeps", "records")
                        .containsAll(List.of(line.trim().split(" "))));
    }

    @Test
    void aCompoundMayBePartedBehindItsHyphen() {
        assertThat(column.texts("plug-in-architecture", 6)).first().isEqualTo("plug-in-");
    }

    @Test
    void aDateWithHyphensIsNotParted() {
        assertThat(column.texts("一二三四2023-11-05五六", 7)).anyMatch(line -> line.contains("2023-11-05"));
    }

    @Test
    void aWordLongerThanTheLineIsPartedWhereItMust() {
        List<Line> lines = column.lines("Donaudampfschifffahrtsgesellschaft", 5);
        assertThat(String.join("", lines.stream().map(Line::text).toList()))
                .isEqualTo("Donaudampfschifffahrtsgesellschaft");
        assertThat(lines).allMatch(line -> line.width() <= 50.01);
    }

    @Test
    void noCharacterStandsAloneInTheLastLine() {
        assertThat(column.texts("一二三四五六七八九十甲乙丙丁戊己庚辛壬癸子", 10)).containsExactly("一二三四五六七八九十", "甲乙丙丁戊己庚辛壬", "癸子");
        assertThat(column.texts("一二三四五六七八九十甲。", 10)).containsExactly("一二三四五六七八九", "十甲。");
        assertThat(column.texts("一、二、三；四：五，六七八九", 14.5)).last().asString().hasSizeGreaterThan(1);
    }

    @Test
    void theNumberOfANoteIsNoCompany() {
        List<Piece> pieces = column.pieces(List.of(Run.noted("一二三四五六七八九十甲", 4)));
        LineEnds ends = new LineEnds(Marks.read(), pieces);
        assertThat(ends.withCompany(ends.spans(0, 100)).get(1).from()).isEqualTo(9);
    }

    @Test
    void aCharacterStaysAloneWhereTheTextPartsTheLines() {
        assertThat(column.texts("一二三四五六\n七", 6)).containsExactly("一二三四五六", "七");
    }

    @Test
    void aNewLineInTheTextEndsTheLineWithoutStretchingIt() {
        List<Line> lines = column.lines("一二三\n四五六七八九十", 6);
        assertThat(lines.get(0).text()).isEqualTo("一二三");
        assertThat(lines.get(0).width()).isCloseTo(30, within(0.01));
    }

    @Test
    void linesOfATitleAreOfAboutTheSameLength() {
        List<Line> lines = column.balanced("关于职工缂丝技艺竞赛情况的通报", 14);
        assertThat(lines).hasSize(2);
        assertThat(lines.get(0).width() - lines.get(1).width()).isBetween(-20.0, 20.0);
    }

    @Property(tries = 150)
    void nothingIsLostAndNothingSticksOut(@ForAll("texts") String text, @ForAll("widths") double ems) {
        List<Line> lines = column.lines(text, ems);
        assertThat(String.join("", lines.stream().map(Line::text).toList()).replace(" ", ""))
                .isEqualTo(text.replace(" ", ""));
        assertThat(lines).allMatch(line -> line.width() <= ems * Column.EM + 0.02);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(
                        "一", "丝", "工", "，", "。", "“", "”", "（", "）", "——", "……", "a", "word", "3", "12.5%", " ", "、",
                        "第")
                .list()
                .ofMinSize(1)
                .ofMaxSize(60)
                .map(parts -> String.join("", parts));
    }

    @Provide
    Arbitrary<Double> widths() {
        return Arbitraries.doubles().between(6, 30).ofScale(1);
    }
}
