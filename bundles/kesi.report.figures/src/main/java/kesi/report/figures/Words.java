package kesi.report.figures;

import java.time.LocalDate;
import java.util.Locale;
import kesi.core.api.text.Message;
import kesi.core.api.value.Quantity;
import kesi.report.api.spi.Indicator;
import kesi.report.api.spi.Period;

/** What these reports say. They are written in Chinese, whatever language the workbench shows. */
final class Words {
    private static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;

    private Words() {}

    static String say(String key, Object... arguments) {
        return Message.of(Words.class, key, arguments).in(CHINESE);
    }

    static String say(Message message) {
        return message.in(CHINESE);
    }

    static String day(LocalDate day) {
        return say("day", day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    static String span(Period period) {
        return say("span", day(period.from()), day(period.to()));
    }

    /** A figure with its unit, for running text. */
    static String shown(Indicator indicator) {
        return indicator.figure().map(Words::shown).orElseGet(() -> say("unstated"));
    }

    /** A figure without its unit, for a table that has units in a column of their own. */
    static String bare(Indicator indicator) {
        return indicator
                .figure()
                .map(quantity -> {
                    String shown = shown(quantity);
                    return shown.endsWith(quantity.unit())
                            ? shown.substring(
                                    0, shown.length() - quantity.unit().length())
                            : shown;
                })
                .orElseGet(() -> say("unstated"));
    }

    static String shown(Quantity quantity) {
        return say(quantity.shown());
    }
}
