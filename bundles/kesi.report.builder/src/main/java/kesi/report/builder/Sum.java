package kesi.report.builder;

import java.math.BigDecimal;
import java.util.Optional;
import kesi.core.api.text.Language;
import kesi.core.api.value.Quantities;
import kesi.core.api.value.Quantity;

/**
 * The sum of one column: plain numbers, or quantities of one unit. People (人) and attendances (人次) never make a sum;
 * a sum with an "at least" is "at least". Used by one thread.
 */
final class Sum {

    private final String column;
    private Optional<BigDecimal> plain = Optional.empty();
    private Optional<Quantity> counted = Optional.empty();

    Sum(String column) {
        this.column = column;
    }

    /**
     * Adds what a record has in the column; what is no figure is passed over.
     *
     * @throws kesi.core.api.problem.Problem of kind USAGE when its unit is another than before
     */
    void add(Object value) {
        if (value instanceof BigDecimal number) {
            plain = Optional.of(plain.orElse(BigDecimal.ZERO).add(number));
        } else if (value instanceof String text) {
            Quantities.read(text)
                    .filter(quantity -> quantity.qualifier() != Quantity.Qualifier.ORDINAL)
                    .ifPresent(this::add);
        }
        if (plain.isPresent() && counted.isPresent()) {
            throw Texts.usage("units", column, "1", counted.get().unit());
        }
    }

    private void add(Quantity quantity) {
        counted.filter(before -> !before.unit().equals(quantity.unit())).ifPresent(before -> {
            throw Texts.usage("units", column, before.unit(), quantity.unit());
        });
        counted = Optional.of(counted.map(before -> before.plus(quantity)).orElse(quantity));
    }

    /** The sum as it is printed; empty when there was nothing to add. */
    String shown(Language language) {
        return plain.map(BigDecimal::toPlainString)
                .or(() -> counted.map(quantity -> language.say(quantity.shown())))
                .orElse("");
    }

    /** The figure of a chart. */
    BigDecimal figure() {
        return plain.or(() -> counted.flatMap(Quantity::least)).orElse(BigDecimal.ZERO);
    }

    /** The unit of the figures; empty for plain numbers. */
    String unit() {
        return counted.map(Quantity::unit).orElse("");
    }
}
