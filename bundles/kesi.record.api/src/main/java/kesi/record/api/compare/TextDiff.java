package kesi.record.api.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import kesi.record.api.compare.Matches.Match;

/** Compares two texts: Chinese by characters, other scripts by words. */
public final class TextDiff {

    private static final Pattern TOKEN =
            Pattern.compile("\\p{IsHan}|[\\p{L}\\p{M}&&[^\\p{IsHan}]]+|\\p{N}+|\\s+|.", Pattern.DOTALL);

    private TextDiff() {}

    /** Where a stretch of text stands. */
    public enum Kind {
        /** In both. */
        SAME,
        /** In the first alone. */
        REMOVED,
        /** In the second alone. */
        ADDED
    }

    /** A stretch of text. */
    public record Piece(Kind kind, String text) {}

    /** Both texts as stretches in their order; without the added ones they are the first text. */
    public static List<Piece> of(String before, String after) {
        List<String> one = tokens(before);
        List<String> other = tokens(after);
        List<Piece> pieces = new ArrayList<>();
        int from = 0;
        int otherFrom = 0;
        for (Match match : matches(one, other)) {
            add(pieces, Kind.REMOVED, one, from, match.one());
            add(pieces, Kind.ADDED, other, otherFrom, match.other());
            add(pieces, Kind.SAME, one, match.one(), match.one() + 1);
            from = match.one() + 1;
            otherFrom = match.other() + 1;
        }
        add(pieces, Kind.REMOVED, one, from, one.size());
        add(pieces, Kind.ADDED, other, otherFrom, other.size());
        return joined(pieces);
    }

    /** How much of both texts is common, 0 to 1. */
    static double share(String before, String after) {
        List<String> one = tokens(before);
        List<String> other = tokens(after);
        int all = one.size() + other.size();
        return all == 0 ? 1 : 2.0 * matches(one, other).size() / all;
    }

    private static List<Match> matches(List<String> one, List<String> other) {
        return Matches.of(one.size(), other.size(), (i, j) -> one.get(i).equals(other.get(j)));
    }

    private static List<String> tokens(String text) {
        return TOKEN.matcher(text).results().map(MatchResult::group).toList();
    }

    private static void add(List<Piece> pieces, Kind kind, List<String> tokens, int from, int to) {
        if (from < to) {
            pieces.add(new Piece(kind, String.join("", tokens.subList(from, to))));
        }
    }

    private static List<Piece> joined(List<Piece> pieces) {
        List<Piece> joined = new ArrayList<>();
        for (Piece piece : pieces) {
            int last = joined.size() - 1;
            if (last >= 0 && joined.get(last).kind() == piece.kind()) {
                joined.set(last, new Piece(piece.kind(), joined.get(last).text() + piece.text()));
            } else {
                joined.add(piece);
            }
        }
        return List.copyOf(joined);
    }
}
