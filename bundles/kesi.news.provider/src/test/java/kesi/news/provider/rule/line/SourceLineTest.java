package kesi.news.provider.rule.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kesi.news.api.Stretch;
import org.junit.jupiter.api.Test;

class SourceLineTest {
    @Test
    void blankLinesAreCountedAsTheGapBeforeTheNext() {
        List<SourceLine> lines = SourceLine.of(List.of("", "一", "　", "\u200B", "二", "三"));
        assertThat(lines).extracting(SourceLine::gap).containsExactly(1, 2, 0);
        assertThat(lines).extracting(SourceLine::number).containsExactly(2, 5, 6);
    }

    @Test
    void blanksAtTheEndsAreNoText() {
        SourceLine line = SourceLine.of(List.of("　　近日 \t")).get(0);
        assertThat(line.text()).isEqualTo("近日");
        assertThat(line.stretch()).isEqualTo(new Stretch(1, 2, 4));
    }

    @Test
    void aPartKnowsItsPlaceInTheLine() {
        SourceLine part = SourceLine.of(List.of("  活动举办。（周敏）")).get(0).part(5, 9);
        assertThat(part.text()).isEqualTo("（周敏）");
        assertThat(part.stretch()).isEqualTo(new Stretch(1, 7, 11));
    }
}
