package kesi.news.provider.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kesi.core.api.value.When;

/** Reads days as lists have them: 2023-10-12, 2023/10/12, 2023年10月12日, perhaps with a time behind. */
final class Days {
    private static final Pattern DAY =
            Pattern.compile("\\s*(\\d{4})\\s*[-/.年]\\s*(\\d{1,2})\\s*[-/.月]\\s*(\\d{1,2})\\D?.*");

    private Days() {}

    /** The day; empty when the words name no day of the calendar. */
    static Optional<When> of(String words) {
        Matcher matcher = DAY.matcher(words);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        try {
            LocalDate day = LocalDate.of(number(matcher, 1), number(matcher, 2), number(matcher, 3));
            return Optional.of(new When(day.toString(), words.strip(), When.Basis.STATED));
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
