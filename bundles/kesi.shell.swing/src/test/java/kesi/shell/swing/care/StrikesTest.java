package kesi.shell.swing.care;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class StrikesTest {

    private static final Instant NOON = Instant.parse("2026-01-01T12:00:00Z");

    private final Strikes strikes = new Strikes();

    @Test
    void theThirdFailureWithinTenMinutesIsOneTooMany() {
        assertThat(strikes.strike("a", NOON)).isFalse();
        assertThat(strikes.strike("a", NOON.plusSeconds(300))).isFalse();
        assertThat(strikes.strike("a", NOON.plusSeconds(600))).isTrue();
    }

    @Test
    void whatWasLongAgoIsForgiven() {
        strikes.strike("a", NOON);
        strikes.strike("a", NOON.plusSeconds(300));
        assertThat(strikes.strike("a", NOON.plusSeconds(601))).isFalse();
    }

    @Test
    void eachPlugInHasStrikesOfItsOwn() {
        strikes.strike("a", NOON);
        strikes.strike("b", NOON);
        strikes.strike("a", NOON);
        assertThat(strikes.strike("b", NOON)).isFalse();
    }

    @Test
    void afterItRestedItBeginsAnew() {
        strikes.strike("a", NOON);
        strikes.strike("a", NOON);
        assertThat(strikes.strike("a", NOON)).isTrue();
        assertThat(strikes.strike("a", NOON)).isFalse();
    }
}
