package kesi.report.ui.viewer;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Rectangle;
import java.util.List;
import kesi.report.api.Sheet;
import kesi.report.ui.BlankPages;
import org.junit.jupiter.api.Test;

class PageStackTest {

    private static final Sheet SHEET = new BlankPages.Words("页");

    @Test
    void pagesStandInTheMiddleBelowEachOther() {
        PageStack stack = new PageStack(List.of(SHEET, SHEET), 2, 500);
        assertThat(stack.place(0)).isEqualTo(new Rectangle(150, 12, 200, 280));
        assertThat(stack.place(1)).isEqualTo(new Rectangle(150, 304, 200, 280));
        assertThat(stack.size().height).isEqualTo(596);
    }

    @Test
    void aHeightLeadsToItsPage() {
        PageStack stack = new PageStack(List.of(SHEET, SHEET, SHEET), 1, 0);
        assertThat(List.of(stack.at(-5), stack.at(0), stack.at(200), stack.at(9999)))
                .containsExactly(0, 0, 1, 2);
        assertThat(new PageStack(List.of(), 1, 0).at(3)).isEqualTo(-1);
    }

    @Test
    void zoomFitsThePageOrItsWidth() {
        assertThat(new Zoom.FitWidth().scale(SHEET, 200, 100)).isEqualTo(2);
        assertThat(new Zoom.FitPage().scale(SHEET, 200, 70)).isEqualTo(0.5);
        assertThat(new Zoom.Percent(1.5).scale(SHEET, 9, 9)).isEqualTo(2);
    }

    @Test
    void zoomHasBounds() {
        assertThat(new Zoom.FitWidth().scale(SHEET, 99999, 99999)).isEqualTo(4);
        assertThat(new Zoom.Percent(99).share()).isEqualTo(3);
    }

    @Test
    void aPercentageMayBeTyped() {
        assertThat(Zoom.typed(" 120％")).contains(new Zoom.Percent(1.2));
        assertThat(Zoom.typed("80")).contains(new Zoom.Percent(0.8));
        assertThat(Zoom.typed("wide")).isEmpty();
    }
}
