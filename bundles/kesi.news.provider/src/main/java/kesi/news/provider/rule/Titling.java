package kesi.news.provider.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import kesi.news.api.Titles;
import kesi.news.api.Titles.Part;
import kesi.news.provider.rule.line.SourceLine;
import kesi.news.provider.rule.word.WordList;

/** Tells the parts of a title and makes one for an item that has none. Immutable. */
final class Titling {
    private static final int LONGEST_MADE = 48;
    private static final int FULL_SET = 3;
    private static final Pattern DASH = Pattern.compile("^[—–-]{1,2}.+");
    private static final Pattern LEAD = Pattern.compile("^(?:近日|日前|近期|昨[日天]|今[日天]|当天|\\d{1,2}月\\d{1,2}日|本报讯)[,，\\s]*");
    private static final Pattern HOSTS = Pattern.compile("^.*(?:主办|承办|协办|举办|组织)的");
    private static final Pattern HELD = Pattern.compile("(举行|举办|开幕|开班|启动|落幕|揭牌|召开|圆满结束|拉开序幕)[。！.]?$");

    private final Fullwidth fullwidth;
    private final List<String> events = WordList.words("events");

    Titling(Fullwidth fullwidth) {
        this.fullwidth = fullwidth;
    }

    Titles titles(List<SourceLine> lines, List<String> texts) {
        if (lines.isEmpty()) {
            String made = made(texts.isEmpty() ? "" : texts.get(0));
            return new Titles(List.of(new Titles.Line(Part.MAIN, made, fullwidth.title(made), Optional.empty())), true);
        }
        List<Titles.Line> parts = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            SourceLine line = lines.get(i);
            parts.add(new Titles.Line(
                    part(lines, i), line.text(), fullwidth.title(line.text()), Optional.of(line.stretch())));
        }
        return new Titles(parts, false);
    }

    /** Two lines are one title in two lines, unless a dash begins the second; of three, the middle one is the main. */
    private static Part part(List<SourceLine> lines, int at) {
        if (at > 0 && DASH.matcher(lines.get(at).text()).matches()) {
            return Part.SUB;
        }
        long plain = lines.stream()
                .filter(line -> !DASH.matcher(line.text()).matches())
                .count();
        if (plain < FULL_SET) {
            return Part.MAIN;
        }
        if (at == 0) {
            return Part.KICKER;
        }
        return at == 1 ? Part.MAIN : Part.SUB;
    }

    /** A title from the first sentence: the clause that names an event, without its hosts, and what became of it. */
    private String made(String text) {
        String sentence = LEAD.matcher(firstSentence(text)).replaceFirst("");
        String[] clauses = sentence.split("[,，]");
        for (String clause : clauses) {
            if (events.stream().anyMatch(clause::contains)) {
                return shortened(HOSTS.matcher(clause).replaceFirst("") + held(sentence, clause));
            }
        }
        return shortened(clauses.length == 0 ? sentence : clauses[0]);
    }

    private static String held(String sentence, String clause) {
        var matcher = HELD.matcher(sentence);
        boolean missing = matcher.find() && !clause.contains(matcher.group(1));
        return missing ? matcher.group(1) : "";
    }

    private static String firstSentence(String text) {
        int end = text.indexOf('。');
        return end < 0 ? text : text.substring(0, end);
    }

    private static String shortened(String text) {
        String plain = text.strip().replaceAll("[。！!?？]$", "");
        if (plain.isEmpty()) {
            return "—";
        }
        return plain.codePointCount(0, plain.length()) <= LONGEST_MADE
                ? plain
                : plain.substring(0, plain.offsetByCodePoints(0, LONGEST_MADE - 1)) + "…";
    }
}
