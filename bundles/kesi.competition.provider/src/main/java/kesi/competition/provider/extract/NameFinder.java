package kesi.competition.provider.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/** Finds the names of contests: from the word for contest leftwards, as far as a name can reach. */
final class NameFinder {

    private static final char OPEN = '\u201c';
    private static final char CLOSE = '\u201d';
    private static final int LONGEST_STOP = 3;

    private final Patterns patterns;

    NameFinder(Patterns patterns) {
        this.patterns = patterns;
    }

    /** A series whose last character stands before a place in the text. */
    private record Series(String name, int end) {}

    List<FoundName> find(FlatText paragraph) {
        List<FoundName> found = new ArrayList<>();
        String text = paragraph.text();
        Optional<Series> series = Optional.empty();
        Matcher head = patterns.of("name.head").matcher(text);
        while (head.find()) {
            int start = start(text, head.start());
            if (isProper(text.substring(start, head.end()))) {
                Optional<Series> begun = series(text, start, head.end());
                if (begun.isEmpty()) {
                    found.add(name(paragraph, start, head.end(), series));
                }
                series = begun;
            }
        }
        return found;
    }

    private Optional<Series> series(String text, int start, int end) {
        Matcher after = patterns.of("name.series-end").matcher(text).region(end, text.length());
        if (!after.lookingAt()) {
            return Optional.empty();
        }
        String word = Optional.ofNullable(after.group(1)).orElse("");
        return Optional.of(new Series(text.substring(start, end) + word, after.end()));
    }

    private FoundName name(FlatText paragraph, int start, int end, Optional<Series> series) {
        String text = paragraph.text();
        String name = text.substring(start, end);
        Matcher stage = patterns.of("name.stage").matcher(text).region(end, text.length());
        return new FoundName(
                name,
                stage.lookingAt() ? Optional.of(stage.group(1)) : Optional.empty(),
                series.filter(before -> before.end() == start).map(Series::name),
                patterns.of("name.strong").matcher(name).find(),
                paragraph,
                start,
                paragraph.evidence(start, end));
    }

    private boolean isProper(String name) {
        return patterns.of("name.proper").matcher(name).find()
                && !patterns.of("name.generic").matcher(name).find();
    }

    /** The first character of the name that ends with the word at {@code head}. */
    private int start(String text, int head) {
        int start = head;
        int quotes = 0;
        while (start > 0) {
            char before = text.charAt(start - 1);
            quotes += before == CLOSE ? 1 : before == OPEN ? -1 : 0;
            boolean ends = quotes < 0
                    || patterns.text("name.stop-characters").indexOf(before) >= 0 && quotes == 0
                    || quotes == 0 && stops(text, start);
            if (ends) {
                break;
            }
            start--;
        }
        return start;
    }

    /** Whether a word that ends a name stands right before a place. */
    private boolean stops(String text, int at) {
        for (int length = 1; length <= LONGEST_STOP && length <= at; length++) {
            Matcher word = patterns.of("name.stop").matcher(text).region(at - length, text.length());
            word.useTransparentBounds(true);
            if (word.lookingAt() && word.end() == at) {
                return true;
            }
        }
        return false;
    }
}
