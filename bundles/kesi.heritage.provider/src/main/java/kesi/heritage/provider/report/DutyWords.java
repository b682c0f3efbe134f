package kesi.heritage.provider.report;

import static kesi.heritage.provider.report.EventPages.say;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import kesi.core.api.value.Quantity;

/** Says in a sentence what a practitioner did in a year. Immutable. */
final class DutyWords {
    private final DutyYear year;

    DutyWords(DutyYear year) {
        this.year = year;
    }

    String sentence() {
        List<String> parts = new ArrayList<>();
        parts.add(say("sheet.count", year.done().size(), year.sessions()));
        if (!year.lengths().isEmpty()) {
            parts.add(say("sheet.length", shown(year.lengths())));
        }
        String audience = year.audience().entrySet().stream()
                .map(whom -> (whom.getKey().isEmpty() ? say("report.people") : whom.getKey()) + shown(whom.getValue()))
                .collect(Collectors.joining(say("report.and")));
        parts.add(audience.isEmpty() ? say("sheet.noaudience") : say("sheet.audience", audience));
        return String.join(say("report.semicolon"), parts) + say("sheet.stop");
    }

    static String shown(List<Quantity> quantities) {
        return quantities.stream()
                .map(quantity -> quantity.shown().in(Locale.CHINESE))
                .collect(Collectors.joining(say("report.and")));
    }
}
