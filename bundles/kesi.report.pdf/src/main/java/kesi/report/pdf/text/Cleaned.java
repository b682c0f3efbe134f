package kesi.report.pdf.text;

/**
 * Text without what prints nothing. Control characters, bidirectional controls, zero-width characters and variation
 * selectors are left out: they can hide what a text says.
 */
final class Cleaned {

    private static final int NO_BREAK_SPACE = 0xA0;
    private static final int IDEOGRAPHIC_SPACE = 0x3000;

    private Cleaned() {}

    /** The characters that are printed. */
    static int[] characters(String text) {
        int length = text.length();
        int[] characters = new int[length];
        for (int i = 0; i < length; i++) {
            char character = text.charAt(i);
            if (!isUsual(character)) {
                return others(text);
            }
            characters[i] = character;
        }
        return characters;
    }

    private static int[] others(String text) {
        return text.codePoints().map(Cleaned::plain).filter(Cleaned::isPrinted).toArray();
    }

    /** The same as text, without white at its ends. */
    static String printed(String text) {
        int[] characters = characters(text);
        return trimmed(new String(characters, 0, characters.length));
    }

    /** The text without white at its ends. */
    static String trimmed(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isWhite(text.charAt(from))) {
            from++;
        }
        while (to > from && isWhite(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    private static int plain(int character) {
        return switch (character) {
            case '\t', NO_BREAK_SPACE -> ' ';
            case 0x2028, 0x2029 -> '\n';
            default -> character;
        };
    }

    /** Whether it is one of the characters that nearly all text consists of, so that no more need be asked. */
    private static boolean isUsual(int character) {
        return isWithin(character, 0x4E00, 0x9FFF)
                || isWithin(character, ' ', '~')
                || isWithin(character, 0x3001, 0x301F)
                || isWithin(character, 0xFF01, 0xFF5E)
                || character == '\n';
    }

    private static boolean isPrinted(int character) {
        if (isUsual(character)) {
            return true;
        }
        int type = Character.getType(character);
        boolean control = type == Character.CONTROL || type == Character.FORMAT;
        boolean selector = isWithin(character, 0xFE00, 0xFE0F) || isWithin(character, 0xE0100, 0xE01EF);
        return !(control || selector);
    }

    private static boolean isWithin(int character, int first, int last) {
        return character >= first && character <= last;
    }

    private static boolean isWhite(char character) {
        return character <= ' ' || character == IDEOGRAPHIC_SPACE || character == NO_BREAK_SPACE;
    }
}
