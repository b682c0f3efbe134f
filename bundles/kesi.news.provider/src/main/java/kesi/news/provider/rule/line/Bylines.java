package kesi.news.provider.rule.line;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kesi.news.api.Credit.Role;
import kesi.news.provider.rule.word.WordList;

/** Tells lines that say who made an item. Immutable. */
public final class Bylines {
    /** What a line says about who made an item; {@code sure} when it can hardly be anything else. */
    public record Found(boolean sure, List<Made> by) {}

    /** Who did one thing. */
    public record Made(Role role, List<String> names) {}

    private record Rule(String role, boolean sure, Pattern pattern) {}

    /** What was done; it stands behind names and is none. */
    private static final Set<String> DONE = Set.of("报道", "文", "图", "摄");

    private static final int LONGEST = 60;
    private static final Pattern CORPS_WORD =
            Pattern.compile("(?:本报|本刊|本网|全媒体|融媒体|见习|实习|特约|首席)*(?:记者|通讯员|撰稿人|评论员|编辑)[:：]?");
    private static final Pattern SPACED_NAME =
            Pattern.compile("(?<!\\p{IsHan})(\\p{IsHan})[ 　](\\p{IsHan})(?!\\p{IsHan})");
    private static final Pattern CLOSING =
            Pattern.compile("(?<=[。！？!?”’」』])\\s*(?<by>[（(][^（()）]{2,40}[)）])$|(?<=[。！？!?”])[ 　]+(?<bare>\\S{2,12})$");

    private final List<Rule> rules;
    private final List<String> verbs = WordList.words("boundaries", "words");

    public Bylines() {
        Map<String, String> defined = new HashMap<>();
        defined.put("SUFFIX", WordList.anyOf(WordList.words("organisations")));
        defined.put("PERSON", person());
        rules = WordList.rows("bylines").stream()
                .flatMap(row -> rule(row, defined).stream())
                .toList();
    }

    /** What a whole line says; empty when it is no byline. */
    public Optional<Found> find(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        String joined = SPACED_NAME.matcher(text).replaceAll("$1$2");
        return rules.stream().flatMap(rule -> matched(rule, joined).stream()).findFirst();
    }

    /** Where a byline begins that closes a paragraph on its last line; empty when there is none. */
    public Optional<Integer> closingAt(String text) {
        Matcher matcher = CLOSING.matcher(text);
        if (!matcher.find()) {
            return Optional.empty();
        }
        String group = matcher.group("by") == null ? "bare" : "by";
        return find(matcher.group(group)).map(found -> matcher.start(group));
    }

    private Optional<Found> matched(Rule rule, String text) {
        Matcher matcher = rule.pattern().matcher(text);
        if (!matcher.matches() || !rule.sure() && verbs.stream().anyMatch(text::contains)) {
            return Optional.empty();
        }
        return Optional.of(new Found(rule.sure(), made(rule, matcher)));
    }

    private static List<Made> made(Rule rule, Matcher matcher) {
        List<String> who = names(matcher.group("who"));
        if (!rule.role().equals("text+photo")) {
            return List.of(new Made(Role.valueOf(rule.role().toUpperCase(Locale.ROOT)), who));
        }
        boolean apart = rule.pattern().pattern().contains("?<photo>");
        return List.of(new Made(Role.TEXT, who), new Made(Role.PHOTO, apart ? names(matcher.group("photo")) : who));
    }

    private static List<String> names(String who) {
        String plain = CORPS_WORD.matcher(who).replaceAll(" ");
        return Stream.of(plain.trim().split("[\\s、,，]+"))
                .filter(name -> !name.isEmpty() && !DONE.contains(name))
                .toList();
    }

    private static Optional<Rule> rule(List<String> row, Map<String, String> defined) {
        String pattern = filled(row.get(2), defined);
        if (row.get(0).equals("define")) {
            defined.put(row.get(1), pattern);
            return Optional.empty();
        }
        return Optional.of(new Rule(row.get(0), row.get(1).equals("sure"), Pattern.compile(pattern)));
    }

    private static String filled(String pattern, Map<String, String> defined) {
        String filled = pattern;
        for (Map.Entry<String, String> entry : defined.entrySet()) {
            filled = filled.replace("{" + entry.getKey() + "}", "(?:" + entry.getValue() + ")");
        }
        return filled;
    }

    private static String person() {
        List<String> surnames = new ArrayList<>(WordList.words("surnames"));
        surnames.sort(Comparator.comparingInt(String::length).reversed());
        return WordList.anyOf(surnames) + "\\p{IsHan}{1,2}";
    }
}
