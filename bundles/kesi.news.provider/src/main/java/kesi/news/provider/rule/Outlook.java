package kesi.news.provider.rule;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import kesi.news.provider.rule.line.Bylines;
import kesi.news.provider.rule.line.Furniture;
import kesi.news.provider.rule.line.LineNature;
import kesi.news.provider.rule.line.Rules;
import kesi.news.provider.rule.line.SourceLine;

/** What a line is beside its neighbours on one page. Immutable. */
final class Outlook {
    private static final int APART = 2;
    private static final int SHORTEST_TEXT = 10;
    private static final int LONG_LINE = 30;
    private static final int MOST_TITLES = 4;
    private static final int SURE = 3;
    private static final int AHEAD = 3;
    private static final int LONGEST_TITLE = 80;

    private final Rules rules;
    private final LineNature nature;
    private final List<SourceLine> lines;
    private final String page;
    private final int brokenPage;

    Outlook(Rules rules, List<SourceLine> lines, String page) {
        this.rules = rules;
        this.nature = rules.nature();
        this.lines = lines;
        this.page = page;
        brokenPage = lines.stream().map(SourceLine::text).anyMatch(this::surelyBroken) ? 1 : 0;
    }

    /** Whether an open paragraph goes on in this line. */
    boolean continues(DraftParagraph paragraph, int at) {
        String before = paragraph.text();
        String text = text(at);
        if (paragraph.isHeading() || nature.endsSentence(before) || nature.isCaption(text)) {
            return false;
        }
        if (closesOpenItem(before, at) || startsEntry(before, text) || isDate(lines.get(at))) {
            return false;
        }
        if (before.endsWith("：") || before.endsWith(":")) {
            return "“‘「『《\"".indexOf(text.charAt(0)) >= 0;
        }
        return lines.get(at).gap() < APART || !startsItem(at);
    }

    /** What this line says about who made the item, when it stands where bylines stand. */
    Optional<Bylines.Found> byline(Draft item, int at) {
        Optional<Bylines.Found> found = rules.bylines().find(text(at));
        if (found.isEmpty() || isBrokenName(at)) {
            return Optional.empty();
        }
        boolean sure = found.get().sure();
        return found.filter(any -> sure || item.hasText() && mayEndItem(at));
    }

    /** Whether 总 at the end of this line is the first part of 总工会. */
    boolean isBrokenName(int at) {
        return text(at).endsWith("总") && at + 1 < lines.size() && text(at + 1).startsWith("工会");
    }

    /** Whether an item may end with this line: a title, a new report, a byline or much space follows, or nothing. */
    boolean mayEndItem(int at) {
        if (at + 1 >= lines.size() || lines.get(at + 1).gap() >= APART) {
            return true;
        }
        String next = text(at + 1);
        return nature.headingLike(next)
                || nature.startsReport(next)
                || isDate(lines.get(at + 1))
                || rules.bylines().find(next).filter(Bylines.Found::sure).isPresent();
    }

    /** Whether an item that has a title only ends with this byline. */
    boolean endsTitleOnly(int at) {
        return at + 1 >= lines.size() || lines.get(at + 1).gap() >= APART || nature.headingLike(text(at + 1));
    }

    boolean isDate(SourceLine line) {
        return rules.furniture()
                .find(line.text(), Furniture.Edge.BOTTOM)
                .filter(found -> found.what().equals("date"))
                .isPresent();
    }

    /** Whether a new item begins here although the one before has no byline. */
    boolean startsItem(int at) {
        if (!nature.headingLike(text(at)) || weight(at) >= SURE) {
            return false;
        }
        int end = runEnd(at);
        boolean apart = lines.get(at).gap() >= APART;
        if (end == lines.size()) {
            return apart && end - at > 1;
        }
        return apart || end - at <= MOST_TITLES && nature.startsReport(text(end));
    }

    /** Whether it is a heading inside an item. */
    boolean isInnerHeading(int at) {
        return nature.headingLike(text(at)) && at + 1 < lines.size() && weight(at) + brokenPage <= 0;
    }

    /** One past the last short line of a run that begins here. */
    int runEnd(int at) {
        int end = at;
        while (end < lines.size() && isShort(end)) {
            end++;
        }
        return end == lines.size() ? end : withoutFragment(at, end);
    }

    /** A short line right before a text may be the first part of its first sentence. */
    private int withoutFragment(int at, int end) {
        int last = end;
        int bound = nature.startsReport(text(end)) ? SURE - 1 : -brokenPage;
        while (last - 1 > at && lines.get(last - 1).gap() > 0 && weight(last - 1) > bound) {
            last--;
        }
        return last;
    }

    private boolean isShort(int at) {
        String text = text(at);
        boolean little =
                nature.headingLike(text) || isLongTitle(at) || nature.posterLike(text) && !nature.startsReport(text);
        return little
                && !nature.isCaption(text)
                && !rules.bylines().find(text).filter(Bylines.Found::sure).isPresent();
    }

    /** A long line without a stop is a title when a report surely begins behind it. */
    private boolean isLongTitle(int at) {
        String text = text(at);
        return text.length() <= LONGEST_TITLE
                && LineNature.commas(text) == 0
                && !nature.endsSentence(text)
                && nature.looksComplete(text)
                && at + 1 < lines.size()
                && nature.startsReport(text(at + 1));
    }

    private int weight(int at) {
        return at + 1 < lines.size() ? rules.seam().weight(text(at), text(at + 1), ahead(at), page) : 0;
    }

    /** The first sentence after a line. */
    private String ahead(int at) {
        String text = lines.subList(at + 1, Math.min(lines.size(), at + 1 + AHEAD)).stream()
                .map(SourceLine::text)
                .collect(Collectors.joining());
        int stop = text.indexOf('。');
        return stop < 0 ? text : text.substring(0, stop);
    }

    private boolean closesOpenItem(String before, int at) {
        Optional<Bylines.Found> found = rules.bylines().find(text(at)).filter(Bylines.Found::sure);
        return found.isPresent() && before.length() >= SHORTEST_TEXT && !isBrokenName(at) && mayEndItem(at);
    }

    private boolean startsEntry(String before, String text) {
        boolean awaits = "；;：:".indexOf(before.charAt(before.length() - 1)) >= 0;
        return nature.startsListEntry(text) && (awaits || nature.startsListEntry(before));
    }

    private boolean surelyBroken(String text) {
        return text.length() > LONG_LINE && !nature.endsSentence(text) && !nature.headingLike(text);
    }

    private String text(int at) {
        return lines.get(at).text();
    }
}
