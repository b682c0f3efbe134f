package kesi.search.lucene.text;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Folds single characters for comparing: width and other compatibility forms (NFKD without marks), case, traditional
 * characters and printers' variants. One character may fold to several or to none. Immutable; safe for any thread.
 */
public final class Folding {

    private final Map<Integer, Integer> simplified;

    private Folding(Map<Integer, Integer> simplified) {
        this.simplified = simplified;
    }

    /** The folding with the character table of this bundle. */
    public static Folding standard() {
        Map<Integer, Integer> table = new HashMap<>();
        for (String line : Resource.lines("simplified.txt")) {
            int target = line.codePointAt(0);
            line.codePoints().skip(1).forEach(variant -> table.put(variant, target));
        }
        return new Folding(Map.copyOf(table));
    }

    /** The characters that stand for this one when texts are compared. */
    public int[] fold(int character) {
        if (character < 0x80) {
            return new int[] {Character.toLowerCase(character)};
        }
        if (isUnified(character)) {
            return new int[] {simple(character)};
        }
        if (character >= 0xFF01 && character <= 0xFF5E) {
            return new int[] {Character.toLowerCase(character - 0xFEE0)};
        }
        return decomposed(character);
    }

    private int[] decomposed(int character) {
        String plain = Normalizer.normalize(Character.toString(character), Normalizer.Form.NFKD);
        return plain.codePoints()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .map(c -> simple(Character.toLowerCase(c)))
                .toArray();
    }

    private int simple(int character) {
        return Optional.ofNullable(simplified.get(character)).orElse(character);
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
