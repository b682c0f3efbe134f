package kesi.shell.swing.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kesi.core.api.text.Language;
import kesi.core.api.value.Ref;
import kesi.record.api.compare.Comparison;
import kesi.record.api.compare.Difference;
import kesi.record.api.compare.TextDiff;
import kesi.record.api.compare.TextDiff.Piece;
import kesi.shell.swing.record.ValueText;
import kesi.shell.swing.shape.FieldWords;
import org.jspecify.annotations.Nullable;

/**
 * One difference as people read it.
 *
 * @param kind what happened
 * @param place what the place is called
 * @param pieces the texts before and after in one line of stretches
 */
public record Compared(Difference.Kind kind, String place, List<Piece> pieces) {

    /** Texts that differ nearly everywhere are clearer one after the other than mixed. */
    private static final int MIXED = 12;

    public Compared {
        pieces = List.copyOf(pieces);
    }

    /** All differences of two trees. */
    public static List<Compared> of(
            Map<String, Object> before, Map<String, Object> after, FieldWords words, Language language) {
        List<Compared> all = new ArrayList<>();
        for (Difference one : Comparison.of(before, after)) {
            all.add(new Compared(one.kind(), language.say(words.place(one.path())), pieces(one)));
        }
        return all;
    }

    /** The stretches of one value before and after. */
    static List<Piece> pieces(Difference difference) {
        return pieces(text(difference.before()), text(difference.after()));
    }

    private static List<Piece> pieces(String before, String after) {
        List<Piece> mixed = TextDiff.of(before, after);
        return mixed.size() <= MIXED || before.length() + after.length() > 200 ? mixed : apart(before, after);
    }

    private static List<Piece> apart(String before, String after) {
        return List.of(new Piece(TextDiff.Kind.REMOVED, before), new Piece(TextDiff.Kind.ADDED, after));
    }

    private static String text(Optional<Object> value) {
        return value.map(Compared::said).orElse("");
    }

    /** A value as people read it; what they have no reading for, such as a place in a text, by its entries. */
    private static String said(@Nullable Object value) {
        String text = ValueText.of(value);
        return text.isBlank() && value != null && !(value instanceof String) ? value.toString() : text;
    }

    /** A record's name for the title of a comparison. */
    public static String name(Ref ref, String title) {
        return title.isBlank() ? ref.toString() : title;
    }
}
