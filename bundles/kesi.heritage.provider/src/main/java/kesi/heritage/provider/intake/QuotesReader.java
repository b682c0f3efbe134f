package kesi.heritage.provider.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kesi.heritage.api.Quote;
import kesi.heritage.provider.intake.Reading.Span;

/** Reads what people said, and whether a child said it. */
final class QuotesReader {

    private QuotesReader() {}

    static List<Quote> read(Reading reading) {
        List<Quote> quotes = new ArrayList<>();
        for (Found found : reading.find("quote.named")) {
            Span text = found.part("text");
            quotes.add(new Quote(
                    text.words(),
                    Optional.of(found.part("name").words()),
                    Optional.of(affiliation(found.part("affiliation").words(), reading)),
                    minor(found, reading),
                    Optional.empty(),
                    text.passage()));
        }
        reading.find("quote.nobody").forEach(found -> quotes.add(nobodys(found.part("text"))));
        return quotes;
    }

    private static Quote nobodys(Span text) {
        return new Quote(text.words(), Optional.empty(), Optional.empty(), false, Optional.empty(), text.passage());
    }

    private static String affiliation(String words, Reading reading) {
        return reading.patterns().of("affiliation.of").matcher(words).replaceFirst("");
    }

    /** A pupil by the words, or somebody at a school who is not called a teacher: in doubt, a child. */
    private static boolean minor(Found found, Reading reading) {
        String title = found.find("title").map(Span::words).orElse("");
        String around = found.part("affiliation").words() + title;
        return reading.patterns().occurs("minor.title", title)
                || (reading.patterns().occurs("minor.place", around)
                        && !reading.patterns().occurs("adult.title", around));
    }
}
