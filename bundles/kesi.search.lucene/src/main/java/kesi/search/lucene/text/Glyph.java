package kesi.search.lucene.text;

import java.lang.Character.UnicodeScript;

/** What a folded character does to the text around it. */
enum Glyph {
    /** One character of a script that is written without blanks. */
    HANZI,
    LETTER,
    DIGIT,
    /** Blanks, quotation marks and brackets: not there when texts are compared, and the end of a word of letters. */
    CLEAR,
    /** Marks that part sentences: no phrase is found across them unless it has one there too. */
    BREAK;

    private static final String MORE_CLEAR = "\"'`·•‧・･";

    static Glyph of(int character) {
        if (character >= 0x4E00 && character <= 0x9FFF) {
            return HANZI;
        }
        if (Character.isDigit(character)) {
            return DIGIT;
        }
        if (Character.isLetter(character) || Character.isIdeographic(character)) {
            return withoutBlanks(character) ? HANZI : LETTER;
        }
        return clear(character) ? CLEAR : BREAK;
    }

    private static boolean withoutBlanks(int character) {
        if (character < 0x2E80) {
            return false;
        }
        UnicodeScript script = UnicodeScript.of(character);
        return script == UnicodeScript.HAN
                || script == UnicodeScript.HIRAGANA
                || script == UnicodeScript.KATAKANA
                || script == UnicodeScript.HANGUL
                || script == UnicodeScript.BOPOMOFO
                || script == UnicodeScript.COMMON;
    }

    private static boolean clear(int character) {
        return switch (Character.getType(character)) {
            case Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.FORMAT,
                    Character.CONTROL,
                    Character.NON_SPACING_MARK,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> MORE_CLEAR.indexOf(character) >= 0;
        };
    }
}
