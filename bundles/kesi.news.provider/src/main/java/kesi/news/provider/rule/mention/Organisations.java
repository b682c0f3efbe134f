package kesi.news.provider.rule.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kesi.news.api.Mention;
import kesi.news.api.Span;
import kesi.news.provider.rule.word.WordList;

/** Finds organisations by how their names end; a name begins behind the last mark, organisation or verb before it. */
public final class Organisations {
    private static final int LONGEST = 26;
    private static final int SHORTEST_HEAD = 2;
    private static final String UNION = "工会";

    private final Pattern ending = Pattern.compile(WordList.anyOf(WordList.words("organisations").stream()
                    .sorted(Comparator.comparingInt(String::length).reversed())
                    .toList())
            + "(?![生家化长])");
    private final List<String> verbs = WordList.words("boundaries", "words");
    private final String hard = String.join("", WordList.words("boundaries", "hard"));
    private final List<String> heads = WordList.words("boundaries", "head");
    private final String edges = String.join("", WordList.words("boundaries", "edges"));

    public List<Mention> find(List<String> texts) {
        List<Mention> found = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            collect(texts.get(i), i + 1, found);
        }
        return found;
    }

    private void collect(String text, int paragraph, List<Mention> found) {
        Matcher matcher = ending.matcher(text);
        int free = 0;
        while (matcher.find()) {
            int start = start(text, Math.max(free, matcher.start() - LONGEST), matcher.start());
            String head = text.substring(start, matcher.start());
            boolean bare = matcher.group().equals(UNION) && heads.stream().noneMatch(head::endsWith);
            if (head.length() >= SHORTEST_HEAD && !bare) {
                Span span = new Span(paragraph, start, matcher.end());
                String name = text.substring(start, matcher.end());
                found.add(new Mention(Mention.Kind.ORGANISATION, name, span, matcher.group(), false));
            }
            free = matcher.end();
        }
    }

    private int start(String text, int from, int to) {
        int start = to;
        while (start > from && isNamePart(text.charAt(start - 1))) {
            start--;
        }
        for (String verb : verbs) {
            int at = text.lastIndexOf(verb, to - verb.length());
            start = at >= start ? at + verb.length() : start;
        }
        while (start < to && edges.indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        return start;
    }

    private boolean isNamePart(char character) {
        return hard.indexOf(character) < 0 && isWordPart(character);
    }

    private static boolean isWordPart(char character) {
        return Character.isIdeographic(character) || character < 0x250 && Character.isLetterOrDigit(character);
    }
}
