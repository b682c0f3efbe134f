package kesi.news.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import kesi.core.api.value.Evidence;
import kesi.news.ui.reader.ReaderText.Look;
import org.junit.jupiter.api.Test;

class ReaderTextTest {
    private final ReaderText print = ReaderText.of(Items.item("讲座进车间"), false);

    private String marked(Look look, int which) {
        return print.marks().stream()
                .filter(mark -> mark.look() == look)
                .skip(which)
                .map(mark -> print.text().substring(mark.start(), mark.end()))
                .findFirst()
                .orElse("");
    }

    @Test
    void printShowsFullWidthMarksAndTheSourceItsOwn() {
        assertThat(print.text()).contains("　　近日，云岭市总工会举办讲座。\n");
        assertThat(ReaderText.of(Items.item("讲座进车间"), true).text()).contains("　　近日,云岭市总工会举办讲座。\n");
    }

    @Test
    void namesAreMarkedWhereTheyStand() {
        assertThat(marked(Look.ORGANISATION, 0)).isEqualTo("云岭市总工会");
        assertThat(marked(Look.PERSON, 0)).isEqualTo("何砚秋");
        assertThat(marked(Look.PERSON, 1)).isEqualTo("何砚秋");
    }

    @Test
    void aJoinIsMarkedOnBothSidesOfItsSeam() {
        assertThat(marked(Look.JOIN, 0)).isEqualTo("市总");
        assertThat(print.marks())
                .anyMatch(mark -> mark.look() == Look.JOIN && mark.tip().equals("3 | 5"));
    }

    @Test
    void theBylineTellsTheFullName() {
        assertThat(print.marks())
                .anyMatch(mark -> mark.look() == Look.BYLINE && mark.tip().equals("云岭市总工会"));
    }

    @Test
    void evidenceOfTextTitleAndBylineLeadsToItsPlace() {
        assertThat(at(1, 3, 9)).isEqualTo("云岭市总工会");
        assertThat(at(0, 0, 2)).isEqualTo("讲座");
        assertThat(at(-1, 0, 3)).isEqualTo("云岭市");
    }

    @Test
    void evidenceOfAPlaceThatIsNotThereMarksNothing() {
        assertThat(print.range(new Evidence.Passage(Items.ITEM, 9, 0, 1))).isEmpty();
        assertThat(print.range(new Evidence.Passage(Items.ITEM, 1, 0, 9999))).isEmpty();
    }

    private String at(int paragraph, int start, int end) {
        int[] range = print.range(new Evidence.Passage(Items.ITEM, paragraph, start, end))
                .orElseThrow();
        return print.text().substring(range[0], range[1]);
    }
}
