package kesi.search.lucene.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import kesi.core.api.problem.Problem;
import kesi.core.api.text.Message;

/**
 * Reads what a person typed. Nothing is ever wrong with it: what is no syntax is literal. Only what is out of bounds is
 * refused. Made for one text and thrown away.
 */
final class Syntax {

    /** More is no question but a text. */
    static final int LONGEST = 4_000;

    static final int MOST_CLAUSES = 64;

    private static final String OPENING = "\"“「『《";
    private static final String CLOSING = "\"”」』》";

    private final String text;
    private final Predicate<String> known;
    private int at;

    private Syntax(String text, Predicate<String> known) {
        this.text = text;
        this.known = known;
    }

    /**
     * The clauses of a text.
     *
     * @param known answers whether a field of that name exists
     */
    static List<Clause> read(String text, Predicate<String> known) {
        if (text.length() > LONGEST) {
            throw Problem.failed("E-QUERY", Message.of(Syntax.class, "problem.query.long", LONGEST));
        }
        return new Syntax(text, known).clauses();
    }

    private List<Clause> clauses() {
        List<Clause> clauses = new ArrayList<>();
        skipBlanks();
        while (at < text.length()) {
            clauses.add(clause());
            if (clauses.size() > MOST_CLAUSES) {
                throw Problem.failed("E-QUERY", Message.of(Syntax.class, "problem.query.clauses", MOST_CLAUSES));
            }
            skipBlanks();
        }
        return clauses;
    }

    private Clause clause() {
        boolean excluded = text.charAt(at) == '-' && at + 1 < text.length() && !blank(at + 1);
        if (excluded) {
            at++;
        }
        Optional<String> field = field();
        String value = phrase().orElseGet(this::word);
        boolean prefix = value.length() > 1 && value.endsWith("*") || star();
        return new Clause(field, prefix ? withoutStar(value) : value, prefix, excluded);
    }

    private Optional<String> field() {
        int end = at;
        while (end < text.length() && nameAt(end)) {
            end++;
        }
        boolean colon = end > at && end + 1 < text.length() && (text.charAt(end) == ':' || text.charAt(end) == '：');
        if (!colon || blank(end + 1)) {
            return Optional.empty();
        }
        String name = text.substring(at, end).toLowerCase(Locale.ROOT);
        if (!known.test(name)) {
            return Optional.empty();
        }
        at = end + 1;
        return Optional.of(name);
    }

    private boolean nameAt(int index) {
        char c = text.charAt(index);
        return c < 0x80 && (Character.isLetterOrDigit(c) || c == '-' || c == '.');
    }

    private Optional<String> phrase() {
        int quote = OPENING.indexOf(text.charAt(at));
        int end = quote < 0 ? -1 : text.indexOf(CLOSING.charAt(quote), at + 1);
        if (end < 0) {
            return Optional.empty();
        }
        String phrase = text.substring(at + 1, end);
        at = end + 1;
        return Optional.of(phrase);
    }

    private String word() {
        int start = at;
        while (at < text.length() && !blank(at)) {
            at++;
        }
        return text.substring(start, at);
    }

    /** A star right behind a quoted phrase. */
    private boolean star() {
        boolean star = at < text.length() && text.charAt(at) == '*' && at > 0 && !blank(at - 1);
        if (star) {
            at++;
        }
        return star;
    }

    private static String withoutStar(String value) {
        return value.endsWith("*") ? value.substring(0, value.length() - 1) : value;
    }

    private void skipBlanks() {
        while (at < text.length() && blank(at)) {
            at++;
        }
    }

    private boolean blank(int index) {
        char c = text.charAt(index);
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
