package kesi.report.pdf.text;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import kesi.core.api.problem.Problem;
import kesi.core.api.text.Message;

/** The characters of a document that cannot be set, each with its first place. Used by one thread. */
public final class Missing {

    private static final int MOST = 20;
    private static final int FIRST_FROM_RIGHT = 0x590;
    private static final int FIRST_EASTERN = 0x2E80;
    private static final int FIRST_FORM = 0xD800;
    private static final int FIRST_FULL_WIDTH = 0xFF00;
    private static final int FIRST_BEYOND = 0x10000;
    private static final int AROUND = 12;

    private final Map<Integer, Message> places = new LinkedHashMap<>();
    private Supplier<Message> place = () -> Message.literal("");

    Missing() {}

    /** Tells where the text stands that is set from now on, for people: page and block. */
    public void at(Supplier<Message> now) {
        place = now;
    }

    /**
     * Takes a character down.
     *
     * @param text where it stands, and {@code index} the place among the characters
     */
    void add(int[] text, int index) {
        int character = text[index];
        if (places.containsKey(character)) {
            return;
        }
        int from = Math.max(0, index - AROUND);
        String excerpt = new String(text, from, Math.min(text.length, index + AROUND + 1) - from).replace('\n', ' ');
        places.put(
                character,
                Message.of(
                        Missing.class,
                        isFromRight(character) ? "glyph.right" : "glyph.place",
                        Character.toString(character),
                        "U+%04X".formatted(character),
                        place.get(),
                        excerpt));
        if (places.size() == MOST) {
            check();
        }
    }

    /**
     * Refuses the document when a character is missing.
     *
     * @throws Problem with the code E-GLYPH, with all of them
     */
    public void check() {
        if (places.isEmpty()) {
            return;
        }
        Message all = places.values().stream()
                .reduce((one, other) -> Message.of(Missing.class, "glyph.and", one, other))
                .orElseThrow();
        throw Problem.failed("E-GLYPH", Message.of(Missing.class, "glyph.missing", places.size(), all));
    }

    /** Whether a character belongs to a script that is written from right to left. */
    static boolean isFromRight(int character) {
        boolean eastern = character >= FIRST_EASTERN && character < FIRST_FORM;
        if (character < FIRST_FROM_RIGHT || eastern || character >= FIRST_FULL_WIDTH && character < FIRST_BEYOND) {
            return false;
        }
        byte direction = Character.getDirectionality(character);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }
}
