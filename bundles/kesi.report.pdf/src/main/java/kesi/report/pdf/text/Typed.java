package kesi.report.pdf.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kesi.core.api.problem.Problem;
import kesi.core.api.text.Message;
import kesi.report.api.block.Run;
import kesi.report.pdf.file.Glyph;
import kesi.report.pdf.type.Faces;

/**
 * Turns text into pieces. Control characters, bidirectional controls, zero-width characters and variation selectors are
 * left out: they print nothing and can hide what a text says.
 */
public final class Typed {

    static final int LONG_DASH = 0x2E3A;
    private static final int EM_DASH = 0x2014;
    private static final int NO_BREAK_SPACE = 0xA0;
    private static final int IDEOGRAPHIC_SPACE = 0x3000;
    private static final int PER_EM = 1000;
    private static final double QUOTE = 0.44;
    private static final double SINGLE_QUOTE = 0.28;
    private static final int EXCERPT = 40;

    private final Faces faces;
    private final Marks marks;

    /** Types with these faces. */
    public Typed(Faces faces, Marks marks) {
        this.faces = faces;
        this.marks = marks;
    }

    /**
     * The pieces of runs; each is set in {@code plain} or {@code bold}, and the number of its note follows it.
     *
     * @throws Problem with the code E-GLYPH when no face has a character
     */
    public List<Piece> pieces(List<Run> runs, Look plain, Look bold) {
        List<Piece> pieces = new ArrayList<>();
        for (Run run : runs) {
            Look look = run.look() == Run.Look.PLAIN ? plain : bold;
            type(run.text(), look, pieces);
            if (run.note() > 0) {
                type("[" + run.note() + "]", look.asNote(), pieces);
            }
        }
        return pieces;
    }

    /** The pieces of one text in one look. */
    public List<Piece> pieces(String text, Look look) {
        List<Piece> pieces = new ArrayList<>();
        type(text, look, pieces);
        return pieces;
    }

    /** The text that a piece stands for. */
    static String text(Piece piece) {
        return piece.character() == LONG_DASH ? "——" : Character.toString(piece.character());
    }

    private void type(String text, Look look, List<Piece> pieces) {
        int[] characters =
                text.codePoints().map(Typed::plain).filter(Typed::isPrinted).toArray();
        for (int i = 0; i < characters.length; i++) {
            int character = characters[i];
            int after = i + 1 < characters.length ? characters[i + 1] : 0;
            int before = i > 0 ? characters[i - 1] : 0;
            if (character == EM_DASH
                    && after == EM_DASH
                    && faces.glyph(look.face(), LONG_DASH).isPresent()) {
                pieces.add(piece(LONG_DASH, Kind.DASH, look, text));
                i++;
            } else {
                pieces.add(piece(character, marks.kind(before, character, after), look, text));
            }
        }
    }

    private Piece piece(int character, Kind kind, Look look, String text) {
        if (kind == Kind.NEW_LINE) {
            return new Piece(character, kind, null, look, 0, 0);
        }
        Glyph glyph = glyph(character, look, text);
        double inked = glyph.width() * look.em() / PER_EM;
        double box = box(character, kind, inked, look.em());
        double shift = kind.isOpening() && box != inked ? box - inked : character == LONG_DASH ? (box - inked) / 2 : 0;
        return new Piece(character, kind, glyph, look, box, shift);
    }

    private static double box(int character, Kind kind, double inked, double em) {
        if (kind.isWide()) {
            return em / 2;
        }
        if (character == LONG_DASH) {
            return 2 * em;
        }
        boolean squareQuote = inked == em && character >= 0x2018 && character <= 0x201D;
        if (!squareQuote) {
            return inked;
        }
        return em * (character >= 0x201C ? QUOTE : SINGLE_QUOTE);
    }

    private Glyph glyph(int character, Look look, String text) {
        Optional<Glyph> glyph = Character.getType(character) == Character.PRIVATE_USE
                ? Optional.empty()
                : faces.glyph(look.face(), character);
        return glyph.orElseThrow(() -> Problem.failed(
                "E-GLYPH",
                Message.of(
                        Typed.class,
                        "glyph.missing",
                        Character.toString(character),
                        "U+%04X".formatted(character),
                        excerpt(text))));
    }

    private static String excerpt(String text) {
        return text.codePointCount(0, text.length()) <= EXCERPT
                ? text
                : text.substring(0, text.offsetByCodePoints(0, EXCERPT)) + "…";
    }

    private static int plain(int character) {
        return switch (character) {
            case '\t', NO_BREAK_SPACE -> ' ';
            case 0x2028, 0x2029 -> '\n';
            default -> character;
        };
    }

    private static boolean isPrinted(int character) {
        int type = Character.getType(character);
        boolean control = type == Character.CONTROL || type == Character.FORMAT;
        boolean selector = isWithin(character, 0xFE00, 0xFE0F) || isWithin(character, 0xE0100, 0xE01EF);
        return character == '\n' || !(control || selector);
    }

    private static boolean isWithin(int character, int first, int last) {
        return character >= first && character <= last;
    }

    /** The text as it is printed: without white at its ends and without what prints nothing. */
    public static String printed(String text) {
        return trimmed(text.codePoints()
                .map(Typed::plain)
                .filter(Typed::isPrinted)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString());
    }

    /** The text without white at its ends, ideographic spaces too: indents are the layout's. */
    public static String trimmed(String text) {
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

    private static boolean isWhite(char character) {
        return character <= ' ' || character == IDEOGRAPHIC_SPACE || character == NO_BREAK_SPACE;
    }
}
