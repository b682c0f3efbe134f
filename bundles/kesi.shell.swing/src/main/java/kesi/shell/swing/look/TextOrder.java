package kesi.shell.swing.look;

import java.text.Collator;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * The order of texts in lists: character by character, each where the JDK's Chinese collation has it, which is near
 * enough for looking things up and far quicker than collating whole texts.
 */
public final class TextOrder {

    private TextOrder() {}

    /** Works out the order, on any thread and ahead of the first comparison. */
    public static void prepare() {
        compare("a", "b");
    }

    /** The text without differences of width and case, as filters and orders compare it. */
    public static String fold(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            folded.append(fold(text.charAt(i)));
        }
        return folded.toString();
    }

    /** Compares two folded texts. */
    public static int compare(String a, String b) {
        return compare(a.toCharArray(), 0, a.length(), b.toCharArray(), 0, b.length());
    }

    /** Compares two stretches of folded text. */
    public static int compare(char[] a, int fromA, int toA, char[] b, int fromB, int toB) {
        int length = Math.min(toA - fromA, toB - fromB);
        for (int i = 0; i < length; i++) {
            int difference = Ranks.OF[a[fromA + i]] - Ranks.OF[b[fromB + i]];
            if (difference != 0) {
                return difference;
            }
        }
        return (toA - fromA) - (toB - fromB);
    }

    /** A number, not negative, in the order of the first three characters of folded texts. */
    public static long prefix(String folded) {
        long prefix = 0;
        for (int i = 0; i < 3; i++) {
            prefix = prefix << 16 | (i < folded.length() ? Ranks.OF[folded.charAt(i)] + 1L : 0);
        }
        return prefix;
    }

    private static char fold(char letter) {
        if (letter >= '\uff01' && letter <= '\uff5e') {
            return Character.toLowerCase((char) (letter - 0xfee0));
        }
        return letter == '\u3000' ? ' ' : letter < 'A' ? letter : Character.toLowerCase(letter);
    }

    /** The place of each character; worked out when the first texts are compared, which takes a tenth of a second. */
    private static final class Ranks {
        private static final int CHARACTERS = 1 << 16;
        private static final char[] OF = ranks();

        private static char[] ranks() {
            Collator collator = Collator.getInstance(Locale.SIMPLIFIED_CHINESE);
            int[] sorted = IntStream.range(0, CHARACTERS)
                    .mapToObj(letter -> new Ranked(letter, collator.getCollationKey(String.valueOf((char) letter))))
                    .sorted()
                    .mapToInt(Ranked::letter)
                    .toArray();
            char[] ranks = new char[CHARACTERS];
            for (int i = 0; i < sorted.length; i++) {
                ranks[sorted[i]] = (char) Math.min(i, CHARACTERS - 2);
            }
            return ranks;
        }

        private record Ranked(int letter, java.text.CollationKey key) implements Comparable<Ranked> {
            @Override
            public int compareTo(Ranked other) {
                int byKey = key.compareTo(other.key);
                return byKey == 0 ? Integer.compare(letter, other.letter) : byKey;
            }
        }
    }
}
