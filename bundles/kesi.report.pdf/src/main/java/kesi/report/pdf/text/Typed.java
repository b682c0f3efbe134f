package kesi.report.pdf.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kesi.report.api.block.Run;
import kesi.report.pdf.file.Glyph;
import kesi.report.pdf.type.Faces;

/**
 * Turns text into pieces. What prints nothing is left out ({@link Cleaned}); characters that no face has are taken down
 * ({@link #missing}) and stand as blanks until the document is refused.
 */
public final class Typed {

    static final int LONG_DASH = 0x2E3A;
    private static final int EM_DASH = 0x2014;
    private static final int FIRST_FORM = 0xD800;
    private static final int PER_EM = 1000;
    private static final double QUOTE = 0.44;
    private static final double SINGLE_QUOTE = 0.28;

    private final Faces faces;
    private final Marks marks;
    private final Adorned adorned;
    private final Missing missing = new Missing();

    /** Types with these faces. */
    public Typed(Faces faces, Marks marks) {
        this.faces = faces;
        this.marks = marks;
        this.adorned = new Adorned(faces);
    }

    /** What could not be set so far. */
    public Missing missing() {
        return missing;
    }

    /** The pieces of runs; each is set in {@code plain} or {@code bold}, and the number of its note follows it. */
    public List<Piece> pieces(List<Run> runs, Look plain, Look bold) {
        List<Piece> pieces = new ArrayList<>();
        List<int[]> texts =
                runs.stream().map(run -> Cleaned.characters(run.text())).toList();
        for (int i = 0; i < texts.size(); i++) {
            Run run = runs.get(i);
            boolean isBold = run.look() == Run.Look.BOLD;
            Style style = new Style(isBold ? bold : plain, run.look() == Run.Look.PLAIN ? plain : bold);
            List<Piece> own = type(new Stretch(texts.get(i), before(texts, i), after(texts, i)), style);
            pieces.addAll(adorned.pieces(own, run));
            if (run.note() > 0) {
                pieces.addAll(pieces("[" + run.note() + "]", style.words().asNote()));
            }
        }
        return pieces;
    }

    /** The pieces of one text in one look. */
    public List<Piece> pieces(String text, Look look) {
        return type(new Stretch(Cleaned.characters(text), 0, 0), new Style(look, look));
    }

    /** The text as it is printed: without white at its ends and without what prints nothing. */
    public static String printed(String text) {
        return Cleaned.printed(text);
    }

    /** The text without white at its ends, ideographic spaces too: indents are the layout's. */
    public static String trimmed(String text) {
        return Cleaned.trimmed(text);
    }

    /** The text that a piece stands for. */
    static String text(Piece piece) {
        return piece.character() == LONG_DASH ? "——" : Character.toString(piece.character());
    }

    /** The look of hanzi and marks, and of words of letters and digits. */
    private record Style(Look hanzi, Look words) {

        Look of(Kind kind) {
            return kind.isWord() ? words : hanzi;
        }
    }

    /** Characters with what stands before and behind them; 0 for nothing. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Stretch(int[] characters, int before, int after) {

        int at(int index) {
            if (index < 0) {
                return before;
            }
            return index < characters.length ? characters[index] : after;
        }
    }

    private static int before(List<int[]> texts, int index) {
        for (int i = index - 1; i >= 0; i--) {
            if (texts.get(i).length > 0) {
                return texts.get(i)[texts.get(i).length - 1];
            }
        }
        return 0;
    }

    private static int after(List<int[]> texts, int index) {
        for (int i = index + 1; i < texts.size(); i++) {
            if (texts.get(i).length > 0) {
                return texts.get(i)[0];
            }
        }
        return 0;
    }

    private List<Piece> type(Stretch text, Style style) {
        int[] characters = text.characters();
        List<Piece> pieces = new ArrayList<>(characters.length);
        for (int i = 0; i < characters.length; i++) {
            if (isLongDash(characters, i, style.hanzi())) {
                pieces.add(piece(new int[] {LONG_DASH}, 0, Kind.DASH, style.hanzi()));
                i++;
            } else {
                Kind kind = marks.kind(text.at(i - 1), characters[i], text.at(i + 1));
                pieces.add(piece(characters, i, kind, style.of(kind)));
            }
        }
        return pieces;
    }

    private boolean isLongDash(int[] characters, int index, Look look) {
        return characters[index] == EM_DASH
                && index + 1 < characters.length
                && characters[index + 1] == EM_DASH
                && faces.glyph(look.face(), LONG_DASH).isPresent();
    }

    private Piece piece(int[] text, int index, Kind kind, Look look) {
        int character = text[index];
        if (kind == Kind.NEW_LINE) {
            return new Piece(character, kind, null, look, 0, 0);
        }
        Optional<Glyph> found = isForeign(character) ? Optional.empty() : faces.glyph(look.face(), character);
        if (found.isEmpty()) {
            missing.add(text, index);
            return new Piece(character, kind, null, look, look.em(), 0);
        }
        Glyph glyph = found.get();
        double inked = glyph.width() * look.em() / PER_EM;
        double box = box(character, kind, inked, look.em());
        double shift = kind.isOpening() && box != inked ? box - inked : character == LONG_DASH ? (box - inked) / 2 : 0;
        return new Piece(character, kind, glyph, look, box, shift);
    }

    /** Whether a character means something else elsewhere, or would have to be set from right to left. */
    private static boolean isForeign(int character) {
        return Missing.isFromRight(character)
                || character >= FIRST_FORM && Character.getType(character) == Character.PRIVATE_USE;
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
}
