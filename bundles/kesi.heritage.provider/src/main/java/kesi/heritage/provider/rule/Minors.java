package kesi.heritage.provider.rule;

import java.util.List;
import java.util.Optional;
import kesi.heritage.api.OutreachEvent;
import kesi.heritage.api.Quote;
import kesi.heritage.api.Session;

/**
 * Masks children towards the outside: reports, search, exports. Until a dated consent exists neither name nor school
 * leaves the house; the record itself keeps what the source says.
 */
public final class Minors {

    private static final String NAME = Words.word("masked.name");
    private static final String SCHOOL = Words.word("masked.school");

    private Minors() {}

    /** The quote as it may be shown. */
    public static Quote masked(Quote quote) {
        return quote.masked()
                ? new Quote(
                        quote.text(),
                        quote.speaker().map(name -> NAME),
                        quote.affiliation().map(school -> SCHOOL),
                        true,
                        quote.consent(),
                        quote.evidence())
                : quote;
    }

    /** The quotes as they may be shown. */
    public static List<Quote> masked(List<Quote> quotes) {
        return quotes.stream().map(Minors::masked).toList();
    }

    /** A text in which the children who are quoted at an event, and their schools, are masked. */
    public static String masked(String text, OutreachEvent event) {
        String shown = text;
        for (Quote quote : event.quotes()) {
            if (quote.masked()) {
                shown = replaced(shown, quote.speaker(), NAME);
                shown = replaced(shown, quote.affiliation(), SCHOOL);
            }
        }
        return shown;
    }

    /** The host of a session as it may be shown. */
    public static Optional<String> host(Session session, OutreachEvent event) {
        return session.host().map(host -> masked(host.value(), event));
    }

    private static String replaced(String text, Optional<String> word, String by) {
        return word.filter(w -> !w.isBlank()).map(w -> text.replace(w, by)).orElse(text);
    }
}
