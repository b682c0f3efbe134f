package kesi.news.provider.report;

import java.time.LocalDate;
import java.util.Optional;
import kesi.core.api.value.When;
import kesi.news.api.Item;

/**
 * Days to which a report is limited. Immutable.
 *
 * @param from the first
 * @param to the last
 */
record Days(Optional<LocalDate> from, Optional<LocalDate> to) {

    /** Whether every day is meant. */
    boolean open() {
        return from.isEmpty() && to.isEmpty();
    }

    /** Whether an item is surely of these days; without a date it is not. */
    boolean has(Item item) {
        return open() || item.date().filter(this::within).isPresent();
    }

    private boolean within(When when) {
        boolean begun = from.isEmpty()
                || when.earliest().filter(day -> !day.isBefore(from.get())).isPresent();
        return begun
                && (to.isEmpty()
                        || when.latest().filter(day -> !day.isAfter(to.get())).isPresent());
    }
}
