package kesi.report.api.spi;

import java.util.List;
import java.util.Optional;
import kesi.core.api.text.Message;
import kesi.core.api.value.Quantity;
import kesi.report.api.block.Source;

/**
 * One figure about a period: the sum of parts of one unit, each of which leads back to its source. Immutable.
 *
 * @param area the area of work that it belongs to, as a heading shows it
 * @param name what is counted
 * @param unit the unit of every part; people (人) and attendances (人次) are two indicators
 * @param parts what adds up to it
 * @param undated how many records were left out because their date is not known well enough
 * @param unstated how many records of the period say nothing about it
 */
public record Indicator(Message area, Message name, String unit, List<Part> parts, int undated, int unstated) {

    public Indicator {
        parts = List.copyOf(parts);
        for (Part part : parts) {
            if (!part.amount().unit().equals(unit)) {
                throw new IllegalArgumentException(
                        "Units do not mix: " + part.amount().unit() + " in a sum of " + unit);
            }
        }
        if (undated < 0 || unstated < 0) {
            throw new IllegalArgumentException("Left out: " + undated + ", " + unstated);
        }
    }

    /**
     * A part of the sum.
     *
     * @param what what it is about, for example an event's name; without names of children
     * @param amount how much
     * @param source where it stands
     */
    public record Part(String what, Quantity amount, Source source) {

        /** One of something. */
        public static Part one(String what, String unit, Source source) {
            return new Part(what, Quantity.exact(1, unit), source);
        }
    }

    /** The figure: exactly 0 when nothing happened, and empty when something did of which nobody says how much. */
    public Optional<Quantity> figure() {
        Optional<Quantity> sum = parts.stream().map(Part::amount).reduce(Quantity::plus);
        return sum.isEmpty() && unstated == 0 ? Optional.of(Quantity.exact(0, unit)) : sum;
    }
}
