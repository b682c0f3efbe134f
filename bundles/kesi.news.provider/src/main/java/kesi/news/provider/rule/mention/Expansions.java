package kesi.news.provider.rule.mention;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kesi.news.api.Credit.Expansion;
import kesi.news.api.Credit.Rule;
import kesi.news.api.Span;
import kesi.news.provider.rule.word.WordList;

/**
 * Concludes the full name of a trade union that signs in short: 总 stands for 总工会, and the text of the article tells
 * the region. The raw name always stays beside it. Immutable.
 */
public final class Expansions {
    private static final String SHORT = "总";
    private static final String FULL = "总工会";

    private final Pattern place = Pattern.compile("(?:" + WordList.anyOf(WordList.words("regions"))
            + "(?:省|市|自治区)?|(?<![\\p{IsHan}])\\p{IsHan}{2,3}(?:省|市|区|县|旗|州))$");

    /** The full name of an organisation; empty when the name is full or is no union's. */
    public Optional<Expansion> expand(String name, List<String> texts) {
        if (!name.endsWith(SHORT) && !name.endsWith(FULL)) {
            return Optional.empty();
        }
        String full = name.endsWith(SHORT) ? name + "工会" : name;
        return wider(full, texts, Rule.NAMED_IN_TEXT, full).or(() -> shortForm(name, full, texts));
    }

    private Optional<Expansion> shortForm(String name, String full, List<String> texts) {
        if (!name.endsWith(SHORT)) {
            return Optional.empty();
        }
        Optional<Expansion> named =
                first(full, texts).map(span -> new Expansion(full, Rule.NAMED_IN_TEXT, Optional.of(span)));
        String region = name.substring(0, name.length() - 1);
        return named.or(() -> wider(region, texts, Rule.REGION_IN_TEXT, full))
                .or(() -> Optional.of(new Expansion(full, Rule.SHORT_FORM, Optional.empty())));
    }

    /** The full name with the place that stands right before the given words in the text. */
    private Optional<Expansion> wider(String words, List<String> texts, Rule rule, String full) {
        for (int i = 0; i < texts.size(); i++) {
            String text = texts.get(i);
            for (int at = text.indexOf(words); at > 0; at = text.indexOf(words, at + 1)) {
                Matcher before = place.matcher(text.substring(0, at));
                if (before.find()) {
                    Span span = new Span(i + 1, before.start(), at + words.length());
                    return Optional.of(new Expansion(before.group() + full, rule, Optional.of(span)));
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Span> first(String words, List<String> texts) {
        for (int i = 0; i < texts.size(); i++) {
            int at = texts.get(i).indexOf(words);
            if (at >= 0) {
                return Optional.of(new Span(i + 1, at, at + words.length()));
            }
        }
        return Optional.empty();
    }
}
