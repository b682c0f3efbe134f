package kesi.heritage.provider.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import kesi.core.api.value.Evidence.Passage;
import kesi.core.api.value.Sourced;
import kesi.record.api.extract.Extractor.SourceText;

/**
 * A text while it is read: finds patterns and tells where they stand. Immutable.
 *
 * @param text the text
 * @param patterns how facts stand in texts
 */
record Reading(SourceText text, Patterns patterns) {

    /** Every place where a pattern occurs, paragraph by paragraph. */
    List<Found> find(String pattern) {
        List<Found> found = new ArrayList<>();
        for (int i = 1; i <= text.paragraphs().size(); i++) {
            Span whole = new Span(this, i, 0, paragraph(i).length());
            found.addAll(whole.find(pattern));
        }
        return found;
    }

    /** The first place where a pattern occurs. */
    Optional<Found> first(String pattern) {
        return find(pattern).stream().findFirst();
    }

    /** Whether a pattern occurs in title or text. */
    boolean occurs(String pattern) {
        return patterns.occurs(pattern, text.title())
                || text.paragraphs().stream().anyMatch(paragraph -> patterns.occurs(pattern, paragraph));
    }

    /** A raw paragraph, counted from 1. */
    String paragraph(int number) {
        return text.paragraphs().get(number - 1);
    }

    /** How many paragraphs there are. */
    int paragraphs() {
        return text.paragraphs().size();
    }

    /** A stretch of a paragraph. */
    record Span(Reading reading, int paragraph, int start, int end) {

        /** The words. */
        String words() {
            return reading.paragraph(paragraph).substring(start, end);
        }

        /** Where it stands. */
        Passage passage() {
            return new Passage(reading.text().ref(), paragraph, start, end);
        }

        /** The words with their evidence. */
        Sourced<String> stated() {
            return Sourced.stated(words(), passage());
        }

        /** A part of this stretch, by places within it. */
        Span part(int from, int to) {
            return new Span(reading, paragraph, start + from, start + to);
        }

        /** Every place within this stretch where a pattern occurs. */
        List<Found> find(String pattern) {
            List<Found> found = new ArrayList<>();
            Matcher match = reading.patterns().of(pattern).matcher(words());
            while (match.find()) {
                found.add(new Found(
                        this, match.toMatchResult(), reading.patterns().of(pattern)));
            }
            return found;
        }

        /** The first place within this stretch where a pattern occurs. */
        Optional<Found> first(String pattern) {
            return find(pattern).stream().findFirst();
        }
    }
}
