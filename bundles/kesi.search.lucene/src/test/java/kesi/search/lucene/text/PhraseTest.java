package kesi.search.lucene.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class PhraseTest {

    private static final Folding FOLDING = Folding.standard();

    @Test
    void pairsCoverAPhraseWithAsFewTermsAsCanBe() {
        assertThat(parts("缂")).isEqualTo("缂@0");
        assertThat(parts("缂丝")).isEqualTo("缂丝@0");
        assertThat(parts("缂丝机")).isEqualTo("缂丝@0 丝机@1");
        assertThat(parts("行走课堂")).isEqualTo("行走@0 课堂@2");
        assertThat(parts("3家")).isEqualTo("3@0 家@1");
        assertThat(parts("工作。人")).isEqualTo("工作@0 人@3");
    }

    @Test
    void aNumberIsNotFoundInsideAnother() {
        assertThat(stands("3家", "33家")).isFalse();
        assertThat(stands("3家", "有3家")).isTrue();
    }

    @Test
    void aPrefixFindsLongerWordsOfLettersOnly() {
        Phrase prefix = new Phrase(Units.of(FOLDING, "comp"), true);
        assertThat(prefix.standsAt(Units.of(FOLDING, "company"), 0)).isTrue();
        assertThat(new Phrase(Units.of(FOLDING, "comp"), false).standsAt(Units.of(FOLDING, "company"), 0))
                .isFalse();
    }

    @Property
    void everyPartOfATextStandsInIt(
            @ForAll @StringLength(min = 1, max = 30) @CharRange(from = '一', to = '丿') String text,
            @ForAll @IntRange(max = 29) int from,
            @ForAll @IntRange(max = 29) int to) {
        int start = Math.min(from, text.length() - 1);
        int end = Math.max(start + 1, Math.min(to, text.length()));
        assertThat(stands(text.substring(start, end), text)).isTrue();
    }

    @Property
    void thePartsOfAPhraseNameEveryUnitInItsPlace(
            @ForAll @StringLength(min = 1, max = 12) @CharRange(from = '一', to = '丿') @CharRange(from = '0', to = '9')
                    String text) {
        Phrase phrase = phrase(text);
        String[] covered = new String[phrase.units().size()];
        for (Phrase.Part part : phrase.parts()) {
            List<Unit> here = Units.of(FOLDING, part.term());
            for (Unit unit : here) {
                covered[part.position() + unit.position()] = unit.term();
            }
        }
        assertThat(covered)
                .containsExactly(phrase.units().stream().map(Unit::term).toArray(String[]::new));
    }

    private static boolean stands(String wanted, String text) {
        List<Unit> units = Units.of(FOLDING, text);
        Phrase phrase = phrase(wanted);
        return java.util.stream.IntStream.range(0, units.size()).anyMatch(i -> phrase.standsAt(units, i));
    }

    private static Phrase phrase(String text) {
        return new Phrase(Units.of(FOLDING, text), false);
    }

    private static String parts(String text) {
        return phrase(text).parts().stream()
                .map(part -> part.term() + "@" + part.position())
                .collect(Collectors.joining(" "));
    }
}
