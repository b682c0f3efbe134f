package kesi.report.ui.viewer;

import static org.assertj.core.api.Assertions.assertThat;

import kesi.report.ui.BlankPages;
import kesi.report.ui.viewer.PageText.Range;
import org.junit.jupiter.api.Test;

class PageTextTest {

    private final PageText text = new PageText(new BlankPages.Words("缂丝 Kesi 缂丝"));

    @Test
    void aTextIsFoundWhereverItStands() {
        assertThat(text.find("缂丝")).containsExactly(new Range(0, 2), new Range(8, 10));
    }

    @Test
    void caseAndBlanksMakeNoDifference() {
        assertThat(text.find("丝kesi")).containsExactly(new Range(1, 7));
    }

    @Test
    void nothingIsFoundOfNothing() {
        assertThat(text.find(" ")).isEmpty();
        assertThat(text.find("刻丝")).isEmpty();
    }

    @Test
    void aRangeOfOneRowHasOneBox() {
        assertThat(text.boxes(new Range(0, 4))).singleElement().satisfies(box -> {
            assertThat(box.x()).isEqualTo(10);
            assertThat(box.width()).isEqualTo(40);
        });
        assertThat(text.text(new Range(0, 7))).isEqualTo("缂丝 Kesi");
    }

    @Test
    void theNearestLetterIsTaken() {
        assertThat(text.nearest(0, 15)).isZero();
        assertThat(text.nearest(500, 15)).isEqualTo(9);
        assertThat(text.nearest(25, 80)).isEqualTo(1);
    }

    @Test
    void whatIsDraggedBackwardsIsTheSame() {
        assertThat(Range.between(5, 2)).isEqualTo(Range.between(2, 5)).isEqualTo(new Range(2, 6));
    }
}
