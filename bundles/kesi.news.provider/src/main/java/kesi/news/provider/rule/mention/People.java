package kesi.news.provider.rule.mention;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kesi.news.api.Mention;
import kesi.news.api.Span;
import kesi.news.provider.rule.word.WordList;

/**
 * Finds persons by a word beside their names: 教授 after it, 工会主席 before it, 说 behind it. Once found, a name is
 * followed through the item. What looks like a name without such a word is left alone.
 */
public final class People {
    private record Cue(String words, boolean minor) {}

    private final Set<String> stops =
            Set.copyOf(WordList.words("people", "stop").stream().distinct().toList());
    private final Set<String> minors = Set.copyOf(WordList.words("people", "minor"));
    private final Pattern before;
    private final Pattern after;
    private final Pattern speech;
    private final Pattern weak;

    public People() {
        String surname = WordList.anyOf(WordList.words("surnames"));
        String afterWords = WordList.anyOf(WordList.words("people", "after"));
        before = Pattern.compile("(?<cue>" + WordList.anyOf(longestFirst(WordList.words("people", "before")))
                + ")(?<name>" + surname + "\\p{IsHan}{1,2})");
        after = Pattern.compile("(?=(?<name>" + surname + "\\p{IsHan}{1,2}?)(?<cue>" + afterWords + "))");
        String speeches = WordList.anyOf(WordList.words("people", "speech"));
        weak = Pattern.compile("(?<cue>" + WordList.anyOf(WordList.words("people", "weak")) + ")(?<name>" + surname
                + "\\p{IsHan}{1,2})(?=" + speeches + ")");
        speech = Pattern.compile(
                "(?<=[。！？”,，]|^|干部|的)(?<name>" + surname + "\\p{IsHan}{1,2}?)(?<cue>" + speeches + ")(?=[:：,，])");
    }

    public List<Mention> find(List<String> texts) {
        String whole = String.join("\n", texts);
        Map<String, Cue> names = new LinkedHashMap<>();
        for (Pattern pattern : List.of(before, weak, after, speech)) {
            Matcher matcher = pattern.matcher(whole);
            while (matcher.find()) {
                note(matcher, pattern == before, whole, names);
            }
        }
        names.keySet().removeIf(name -> names.keySet().stream().anyMatch(other -> isPart(name, other)));
        return mentions(names, texts);
    }

    private void note(Matcher matcher, boolean openEnd, String whole, Map<String, Cue> names) {
        String name = openEnd ? trimmed(matcher.group("name"), whole) : matcher.group("name");
        boolean person = name.length() > 1 && !(openEnd && stops.contains(name.substring(name.length() - 1)));
        if (person) {
            names.merge(
                    name,
                    new Cue(matcher.group("cue"), minors.contains(matcher.group("cue"))),
                    (one, two) -> one.minor() ? one : two);
        }
    }

    /** A third character belongs to the name when it is no common word, and always follows the first two. */
    private String trimmed(String name, String whole) {
        if (name.length() < 3) {
            return name;
        }
        String shorter = name.substring(0, name.length() - 1);
        boolean follows = count(whole, shorter) == count(whole, name);
        return follows && !stops.contains(name.substring(name.length() - 1)) ? name : shorter;
    }

    private static List<Mention> mentions(Map<String, Cue> names, List<String> texts) {
        List<Mention> found = new ArrayList<>();
        names.forEach((name, cue) -> {
            for (int i = 0; i < texts.size(); i++) {
                String text = texts.get(i);
                for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
                    Span span = new Span(i + 1, at, at + name.length());
                    found.add(new Mention(Mention.Kind.PERSON, name, span, cue.words(), cue.minor()));
                }
            }
        });
        return found;
    }

    private static boolean isPart(String name, String other) {
        return other.length() > name.length() && other.contains(name);
    }

    private static int count(String whole, String part) {
        int count = 0;
        for (int at = whole.indexOf(part); at >= 0; at = whole.indexOf(part, at + 1)) {
            count++;
        }
        return count;
    }

    private static List<String> longestFirst(List<String> words) {
        return words.stream()
                .sorted((one, two) -> Integer.compare(two.length(), one.length()))
                .toList();
    }
}
