package kesi.search.lucene.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import kesi.search.api.Results.Mark;
import org.junit.jupiter.api.Test;

class SynonymsTest {

    private final Folding folding = Folding.standard();
    private final Synonyms synonyms = Synonyms.of(folding, List.of("缂丝 刻丝", "劳模 劳动模范"));

    @Test
    void aWordOfAGroupStandsForTheOthersInsideALongerPhrase() {
        assertThat(alternatives("苏州缂丝机")).containsExactly("苏州缂丝机", "苏州刻丝机");
        assertThat(alternatives("全国劳模会")).containsExactly("全国劳模会", "全国劳动模范会");
    }

    @Test
    void twoGroupsMultiply() {
        assertThat(alternatives("缂丝劳模")).containsExactlyInAnyOrder("缂丝劳模", "刻丝劳模", "缂丝劳动模范", "刻丝劳动模范");
    }

    @Test
    void aPhraseWithoutSuchWordsStandsForItself() {
        assertThat(alternatives("离心泵")).containsExactly("离心泵");
    }

    @Test
    void theUnitsAfterAReplacedWordMoveWithIt() {
        Phrase longer = alternatives(phrase("劳模会")).get(1);
        assertThat(longer.units()).extracting(Unit::position).containsExactly(0, 1, 2, 3, 4);
    }

    @Test
    void marksShowTheWordThatStandsInTheText() {
        List<Mark> marks = Marks.of(folding, "他是劳动模范，刻絲传人", alternatives(phrase("劳模")));
        assertThat(marks).containsExactly(new Mark(2, 6));
        assertThat(Marks.of(folding, "刻絲与缂丝", alternatives(phrase("缂丝"))))
                .containsExactly(new Mark(0, 2), new Mark(3, 5));
    }

    @Test
    void marksThatOverlapBecomeOne() {
        List<Phrase> phrases = List.of(phrase("职业技能"), phrase("技能竞赛"));
        assertThat(Marks.of(folding, "职业技能竞赛", phrases)).containsExactly(new Mark(0, 6));
    }

    private List<Phrase> alternatives(Phrase phrase) {
        return synonyms.alternatives(phrase);
    }

    private List<String> alternatives(String text) {
        return alternatives(phrase(text)).stream()
                .map(phrase -> phrase.units().stream().map(Unit::term).collect(Collectors.joining()))
                .toList();
    }

    private Phrase phrase(String text) {
        return new Phrase(Units.of(folding, text), false);
    }
}
