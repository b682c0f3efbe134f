package kesi.news.provider.rule.line;

import java.util.List;
import java.util.regex.Pattern;
import kesi.news.provider.rule.word.WordList;

/** What a line is by its looks alone. Immutable. */
public final class LineNature {
    private static final int LONGEST_HEADING = 45;
    private static final int LONGEST_CRY = 24;
    private static final String ENDS = "。！？!?…";
    private static final String CLOSERS = "”’」』）)》〉】\"'";
    private static final Pattern INNER_STOP = Pattern.compile("[。；]");
    private static final Pattern COMMAS = Pattern.compile("[,，]");
    private static final Pattern UNHEADED_END = Pattern.compile(".*[。；;，,、：:（(《“‘「『]$");

    private final List<Pattern> strongOpeners = openers("strong");
    private final List<Pattern> weakOpeners = openers("weak");
    private final Pattern list = Pattern.compile(WordList.lines("lists").get(0));
    private final Pattern caption = Pattern.compile(captions());

    /** Whether the last sentence of a text is complete. */
    public boolean endsSentence(String text) {
        int at = text.length() - 1;
        while (at >= 0 && (CLOSERS.indexOf(text.charAt(at)) >= 0 || SourceLine.isBlank(text.charAt(at)))) {
            at--;
        }
        if (at < 0) {
            return false;
        }
        return ENDS.indexOf(text.charAt(at)) >= 0 || endsWithDot(text, at) || endsBeforeBracket(text);
    }

    /** Whether it may be a line of a title or a heading: short, no sentence, no beginning of a report. */
    public boolean headingLike(String text) {
        return text.length() <= LONGEST_HEADING
                && text.length() > 1
                && looksComplete(text)
                && commas(text) <= 2
                && !startsReport(text);
    }

    /** Whether there is no full stop in it and no mark at its end after which something must follow. */
    public boolean looksComplete(String text) {
        return !INNER_STOP.matcher(text).find() && !UNHEADED_END.matcher(text).matches() && !hasOpenQuote(text);
    }

    /** Whether it is a short line as posters have them; such a line may end with an exclamation mark. */
    public boolean posterLike(String text) {
        return text.length() <= LONGEST_CRY && !INNER_STOP.matcher(text).find();
    }

    /** Whether a report or paragraph surely begins here. */
    public boolean startsReport(String text) {
        return strongOpeners.stream().anyMatch(opener -> opener.matcher(text).lookingAt());
    }

    /** Whether a paragraph may well begin here. */
    public boolean startsParagraph(String text) {
        return startsReport(text)
                || weakOpeners.stream().anyMatch(opener -> opener.matcher(text).lookingAt());
    }

    public boolean startsListEntry(String text) {
        return list.matcher(text).lookingAt();
    }

    public boolean isCaption(String text) {
        return caption.matcher(text).find();
    }

    public static long commas(String text) {
        return COMMAS.matcher(text).results().count();
    }

    /** Whether quotation marks or brackets are open at the end of the text. */
    public static boolean hasOpenQuote(String text) {
        return count(text, '“') > count(text, '”')
                || count(text, '（') + count(text, '(') > count(text, '）') + count(text, ')')
                || count(text, '《') > count(text, '》');
    }

    private static long count(String text, char mark) {
        return text.chars().filter(c -> c == mark).count();
    }

    /** A full stop folded to ASCII, or the end of an English sentence; not the dot of Co. within Chinese. */
    private static boolean endsWithDot(String text, int at) {
        if (text.charAt(at) != '.' || at == 0) {
            return false;
        }
        boolean latin = text.codePoints().noneMatch(Character::isIdeographic);
        return latin || Character.isIdeographic(text.charAt(at - 1)) || CLOSERS.indexOf(text.charAt(at - 1)) >= 0;
    }

    private static boolean endsBeforeBracket(String text) {
        int open = Math.max(text.lastIndexOf('（'), text.lastIndexOf('('));
        boolean closed = text.endsWith("）") || text.endsWith(")");
        return closed && open > 0 && ENDS.indexOf(text.charAt(open - 1)) >= 0;
    }

    private static List<Pattern> openers(String strength) {
        return WordList.rows("openers").stream()
                .filter(row -> row.get(0).equals(strength))
                .map(row -> Pattern.compile(row.get(1)))
                .toList();
    }

    private static String captions() {
        return WordList.rows("kinds").stream()
                .filter(row -> row.get(0).equals("caption"))
                .map(row -> row.get(2))
                .findFirst()
                .orElseThrow();
    }
}
