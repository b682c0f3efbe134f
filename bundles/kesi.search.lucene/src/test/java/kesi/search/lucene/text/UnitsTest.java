package kesi.search.lucene.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class UnitsTest {

    private final Folding folding = Folding.standard();

    @Test
    void hanziStandAloneAndWordsAndNumbersStayWhole() {
        assertThat(cut("2023年OH卡")).isEqualTo("2023@0 年@1 oh@2 卡@3");
    }

    @Test
    void widthCaseAndTraditionalCharactersFold() {
        assertThat(cut("ＯＨ卡緙絲")).isEqualTo("oh@0 卡@1 缂@2 丝@3");
        assertThat(cut("⼯会①㎡é")).isEqualTo("工@0 会@1 1@2 m@3 2@4 e@5");
    }

    @Test
    void quotationMarksAndBracketsAreNotThere() {
        assertThat(cut("『行走』“课堂”")).isEqualTo(cut("行走课堂"));
    }

    @Test
    void blanksBetweenHanziAreNotThereButPartWords() {
        assertThat(cut("王　磊")).isEqualTo("王@0 磊@1");
        assertThat(cut("new york")).isEqualTo("new@0 york@1");
    }

    @Test
    void marksThatPartSentencesLeaveAPlaceFree() {
        assertThat(cut("工作。人员")).isEqualTo("工@0 作@1 人@3 员@4");
        assertThat(cut("，，工。！会")).isEqualTo("工@0 会@2");
    }

    @Test
    void aNumberKeepsItsPointAndLosesItsThousandsComma() {
        assertThat(cut("12,500.5元")).isEqualTo("12500.5@0 元@1");
        assertThat(cut("1,234,567")).isEqualTo("1234567@0");
        assertThat(cut("2023,100")).isEqualTo("2023@0 100@2");
        assertThat(cut("3.")).isEqualTo("3@0");
    }

    @Test
    void everyUnitKnowsItsPlaceInTheRawText() {
        Unit unit = Units.of(folding, "“ＯＨ”卡").get(0);
        assertThat(List.of(unit.start(), unit.end())).containsExactly(1, 3);
    }

    @Test
    void rareCharactersBeyondSixteenBitsAreOneUnit() {
        assertThat(cut("𬭎李䶮")).isEqualTo("𬭎@0 李@1 䶮@2");
    }

    @Test
    void aVeryLongWordIsCutSoThatTheIndexTakesIt() {
        assertThat(Units.of(folding, "a".repeat(200_000)))
                .allMatch(unit -> unit.term().length() <= 250);
    }

    private String cut(String text) {
        return Units.of(folding, text).stream()
                .map(unit -> unit.term() + "@" + unit.position())
                .collect(Collectors.joining(" "));
    }
}
