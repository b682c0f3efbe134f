package kesi.chart.provider.count;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/** Passes a text in which all words stand, whatever their case and width. */
record Words(List<String> words) implements Predicate<String> {

    Words(String filter) {
        this(Arrays.stream(folded(filter).split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList());
    }

    @Override
    public boolean test(String text) {
        String folded = folded(text);
        return words.stream().allMatch(folded::contains);
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }
}
