package kesi.shell.swing.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class RemainingTest {

    private static final Instant START = Instant.parse("2024-05-01T08:00:00Z");

    private final Remaining remaining = new Remaining();

    @Test
    void nothingIsSaidBeforeSomeSecondsAndSomeProgress() {
        assertThat(remaining.left()).isEmpty();
        at(0, 0);
        at(2, 0.5);
        assertThat(remaining.left()).isEmpty();

        Remaining slow = new Remaining();
        slow.add(START, 0);
        slow.add(START.plusSeconds(60), 0.04);
        assertThat(slow.left()).isEmpty();
    }

    @Test
    void aSteadyPaceTellsTheRest() {
        for (int second = 0; second <= 10; second++) {
            at(second, second / 40.0);
        }
        assertThat(remaining.left()).contains(Duration.ofSeconds(30));
    }

    @Test
    void aPaceThatBreaksDownTellsNothing() {
        for (int second = 0; second <= 10; second++) {
            at(second, second / 20.0);
        }
        for (int second = 11; second <= 30; second++) {
            at(second, 0.5 + (second - 10) / 1000.0);
        }
        assertThat(remaining.left()).isEmpty();
    }

    @Test
    void workThatGoesBackIsMeasuredAnew() {
        at(0, 0);
        at(10, 0.5);
        at(11, 0.1);
        assertThat(remaining.left()).isEmpty();
    }

    @Test
    void veryManyStandingsCostLittleAndKeepTheAnswer() {
        for (int step = 0; step <= 10_000; step++) {
            remaining.add(START.plusMillis(step * 100L), step / 20_000.0);
        }
        assertThat(remaining.left().orElseThrow()).isBetween(Duration.ofSeconds(995), Duration.ofSeconds(1005));
    }

    private void at(int second, double fraction) {
        remaining.add(START.plusSeconds(second), fraction);
    }
}
