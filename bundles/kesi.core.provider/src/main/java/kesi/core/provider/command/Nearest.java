package kesi.core.provider.command;

import java.util.Comparator;
import java.util.List;

/** Finds what a misspelled word was meant to be. */
final class Nearest {

    private static final int SUGGESTIONS = 3;
    private static final int CHARACTERS_AN_ERROR = 3;

    private Nearest() {}

    /** Up to three words that hold the word or differ in few letters, hardly more than the nearest does. */
    static List<String> to(String word, List<String> words) {
        int nearest =
                words.stream().mapToInt(other -> distance(word, other)).min().orElse(0);
        int allowed = Math.min(nearest + 1, Math.max(1, (word.length() + 1) / CHARACTERS_AN_ERROR));
        return words.stream()
                .filter(other -> distance(word, other) <= allowed || holds(other, word))
                .sorted(Comparator.comparingInt((String other) -> distance(word, other))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(SUGGESTIONS)
                .toList();
    }

    private static boolean holds(String other, String word) {
        return !word.isEmpty() && (other.endsWith(":" + word) || other.startsWith(word));
    }

    /** How many letters must be changed, added or left out (Levenshtein). */
    static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
