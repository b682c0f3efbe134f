package kesi.shell.swing.palette;

import java.nio.charset.Charset;

/**
 * The initials of the pinyin of Chinese characters. The 3,755 common characters of GB 2312 stand in the order of their
 * pinyin, so that the place tells the letter; rarer ones have none. Of characters with several readings the commonest
 * is taken, as that standard does.
 */
final class Initials {

    private static final Charset GB = Charset.forName("GBK");
    private static final String LETTERS = "abcdefghjklmnopqrstwxyz";
    private static final int[] FIRST = {
        0xB0A1, 0xB0C5, 0xB2C1, 0xB4EE, 0xB6EA, 0xB7A2, 0xB8C1, 0xB9FE, 0xBBF7, 0xBFA6, 0xC0AC, 0xC2E8, 0xC4C3, 0xC5B6,
        0xC5BE, 0xC6DA, 0xC8BB, 0xC8F6, 0xCBFA, 0xCDDA, 0xCEF4, 0xD1B9, 0xD4D1
    };
    private static final int END = 0xD7F9;

    private Initials() {}

    /** The initials of a text: a letter for each common character, others as they are, in lower case. */
    static String of(String text) {
        StringBuilder initials = new StringBuilder();
        text.codePoints().map(Initials::of).forEach(initials::appendCodePoint);
        return initials.toString();
    }

    private static int of(int character) {
        if (character < 0x80) {
            return Character.toLowerCase(character);
        }
        byte[] bytes = Character.toString(character).getBytes(GB);
        int code = bytes.length == 2 ? (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF : 0;
        if (code < FIRST[0] || code > END) {
            return character;
        }
        int place = FIRST.length - 1;
        while (code < FIRST[place]) {
            place--;
        }
        return LETTERS.charAt(place);
    }
}
