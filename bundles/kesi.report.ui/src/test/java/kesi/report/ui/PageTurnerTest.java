package kesi.report.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PageTurnerTest {

    private final PageTurner turner = new PageTurner();

    @Test
    void withoutPagesNothingTurns() {
        assertThat(turner.canTurn(1)).isFalse();
        assertThat(turner.canTurn(-1)).isFalse();
    }

    @Test
    void itStaysAtTheEnds() {
        turner.start(2);
        turner.turn(-1);
        assertThat(turner.index()).isZero();
        turner.turn(1);
        turner.turn(1);
        assertThat(turner.index()).isEqualTo(1);
    }

    @Test
    void newPagesStartFromTheFirst() {
        turner.start(2);
        turner.turn(1);
        turner.start(5);
        assertThat(turner.index()).isZero();
        assertThat(turner.count()).isEqualTo(5);
    }
}
