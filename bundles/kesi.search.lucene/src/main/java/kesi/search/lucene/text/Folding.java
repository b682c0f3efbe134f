package kesi.search.lucene.text;

import java.text.Normalizer;

/**
 * Folds single characters for comparing: width and other compatibility forms (NFKD without marks), case, traditional
 * characters and printers' variants. One character may fold to several or to none. Immutable; safe for any thread.
 */
public final class Folding {

    /** What {@link #single} answers for a character that folds to none or to several. */
    static final int NOT_SINGLE = -1;

    private static final int WIDE_TO_ASCII = 0xFEE0;

    private final char[] simplified;

    private Folding(char[] simplified) {
        this.simplified = simplified;
    }

    /** The folding with the character table of this bundle. */
    public static Folding standard() {
        char[] table = new char[Character.MAX_VALUE + 1];
        for (int i = 0; i < table.length; i++) {
            table[i] = (char) i;
        }
        for (String line : Resource.lines("simplified.txt")) {
            char target = line.charAt(0);
            line.substring(1).chars().forEach(variant -> table[variant] = target);
        }
        return new Folding(table);
    }

    /** The characters that stand for this one when texts are compared. */
    public int[] fold(int character) {
        int one = single(character);
        return one == NOT_SINGLE ? decomposed(character) : new int[] {one};
    }

    /** The one character that stands for this one, or {@link #NOT_SINGLE} when {@link #fold} must be asked. */
    int single(int character) {
        if (isUnified(character)) {
            return simplified[character];
        }
        if (character < 0x80) {
            return Character.toLowerCase(character);
        }
        if (character >= 0xFF01 && character <= 0xFF5E) {
            return Character.toLowerCase(character - WIDE_TO_ASCII);
        }
        return NOT_SINGLE;
    }

    private int[] decomposed(int character) {
        String plain = Normalizer.normalize(Character.toString(character), Normalizer.Form.NFKD);
        return plain.codePoints()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .map(c -> simple(Character.toLowerCase(c)))
                .toArray();
    }

    private int simple(int character) {
        return character <= Character.MAX_VALUE ? simplified[character] : character;
    }

    private static boolean isUnified(int character) {
        return (character >= 0x4E00 && character <= 0x9FFF) || (character >= 0x3400 && character <= 0x4DBF);
    }

    /** A whole value folded, for exact comparison of keywords: trimmed, marks and inner blanks kept. */
    public String word(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        text.strip().codePoints().forEach(c -> {
            for (int plain : fold(c)) {
                folded.appendCodePoint(plain);
            }
        });
        return folded.toString();
    }
}
