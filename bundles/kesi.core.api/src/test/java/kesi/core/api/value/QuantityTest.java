package kesi.core.api.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import kesi.core.api.value.Quantity.Qualifier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class QuantityTest {

    @Property
    void theOrderOfTwoPartsDoesNotMatter(@ForAll("quantities") Quantity a, @ForAll("quantities") Quantity b) {
        assertThat(a.plus(b)).isEqualTo(b.plus(a));
    }

    @Property
    void theOrderOfThreePartsDoesNotMatter(
            @ForAll("quantities") Quantity a, @ForAll("quantities") Quantity b, @ForAll("quantities") Quantity c) {
        assertThat(a.plus(b).plus(c)).isEqualTo(a.plus(b.plus(c)));
    }

    @Property
    void nothingIsNeutral(@ForAll("quantities") Quantity a) {
        Quantity sum = a.plus(Quantity.exact(0, "人"));
        assertThat(sum.least().orElse(BigDecimal.ZERO))
                .isEqualByComparingTo(a.least().orElse(BigDecimal.ZERO));
    }

    @Property
    void aSumWithAnOpenPartIsOpenAndAtLeast(@ForAll("quantities") Quantity a) {
        Quantity sum = a.plus(Quantity.atLeast(200, "人"));
        assertThat(sum.qualifier()).isEqualTo(Qualifier.AT_LEAST);
        assertThat(sum.most()).isEmpty();
    }

    @Provide
    Arbitrary<Quantity> quantities() {
        Arbitrary<BigDecimal> numbers = Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, BigDecimal.valueOf(1_000_000))
                .ofScale(2);
        return Combinators.combine(numbers, numbers, Arbitraries.of(Qualifier.class))
                .as(QuantityTest::quantity);
    }

    private static Quantity quantity(BigDecimal a, BigDecimal b, Qualifier qualifier) {
        Optional<BigDecimal> least = Optional.of(a.min(b));
        return switch (qualifier) {
            case UNKNOWN, ORDINAL -> Quantity.unknown("人");
            case EXACT -> Quantity.exact(a, "人");
            case AT_LEAST -> new Quantity(least, Optional.empty(), "人", qualifier);
            default -> new Quantity(least, Optional.of(a.max(b)), "人", qualifier);
        };
    }

    @Test
    void exactPartsAddUpExactly() {
        assertThat(Quantity.exact(new BigDecimal("0.1"), "元").plus(Quantity.exact(new BigDecimal("0.2"), "元")))
                .isEqualTo(Quantity.exact(new BigDecimal("0.3"), "元"));
    }

    @Test
    void anUnknownPartLeavesTheKnownPartAsTheLeast() {
        Quantity sum = Quantity.exact(5, "项").plus(Quantity.unknown("项"));
        assertThat(sum).isEqualTo(Quantity.atLeast(5, "项"));
        assertThat(Quantity.unknown("项").plus(Quantity.unknown("项"))).isEqualTo(Quantity.unknown("项"));
    }

    @Test
    void unitsNeverMix() {
        assertThatThrownBy(() -> Quantity.exact(1, "人").plus(Quantity.exact(1, "人次")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("人次");
    }

    @Test
    void anOrdinalIsNeverAdded() {
        assertThatThrownBy(() -> Quantity.ordinal(6, "代").plus(Quantity.ordinal(1, "代")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void contradictionsAreRefused() {
        Optional<BigDecimal> one = Optional.of(BigDecimal.ONE);
        Optional<BigDecimal> two = Optional.of(BigDecimal.valueOf(2));
        assertRefused(two, one, Qualifier.ABOUT);
        assertRefused(one, two, Qualifier.EXACT);
        assertRefused(one, Optional.empty(), Qualifier.ORDINAL);
        assertRefused(one, Optional.empty(), Qualifier.UNKNOWN);
        assertRefused(Optional.empty(), Optional.empty(), Qualifier.AT_LEAST);
        assertRefused(Optional.empty(), two, Qualifier.UNKNOWN);
        assertThatThrownBy(() -> Quantity.exact(1, " ")).isInstanceOf(IllegalArgumentException.class);
    }

    private static void assertRefused(Optional<BigDecimal> least, Optional<BigDecimal> most, Qualifier qualifier) {
        assertThatThrownBy(() -> new Quantity(least, most, "人", qualifier))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void peopleReadItAsTheyWouldWriteIt() {
        assertThat(Quantity.atLeast(200, "名").shown().in(Locale.CHINESE)).isEqualTo("200余名");
        assertThat(Quantity.atLeast(200, "名").shown().in(Locale.ENGLISH)).isEqualTo("at least 200 名");
        assertThat(Quantity.about(1200, "人次").shown().in(Locale.CHINESE)).isEqualTo("约1200人次");
        assertThat(Quantity.unknown("项").shown().in(Locale.CHINESE)).isEqualTo("若干项");
        assertThat(Quantity.between(BigDecimal.valueOf(3), BigDecimal.valueOf(5), "件")
                        .shown()
                        .in(Locale.CHINESE))
                .isEqualTo("3–5件");
    }
}
