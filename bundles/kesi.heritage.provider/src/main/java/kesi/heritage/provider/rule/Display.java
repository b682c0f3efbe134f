package kesi.heritage.provider.rule;

/** Shows texts whose marks were folded to ASCII with full-width marks again, as Chinese type wants them. */
public final class Display {

    private static final String MARKS = ",:;!?()";
    private static final int TO_FULL_WIDTH = 0xFEE0;

    private Display() {}

    /** The text with full-width marks wherever a mark touches Chinese. */
    public static String text(String raw) {
        StringBuilder shown = new StringBuilder(raw.length());
        for (int i = 0; i < raw.length(); i++) {
            char mark = raw.charAt(i);
            boolean folded = MARKS.indexOf(mark) >= 0 && (chinese(shown, i - 1) || chinese(raw, i + 1));
            shown.append(folded ? (char) (mark + TO_FULL_WIDTH) : mark);
        }
        return shown.toString();
    }

    private static boolean chinese(CharSequence text, int at) {
        return at >= 0 && at < text.length() && text.charAt(at) >= 0x2E80;
    }
}
