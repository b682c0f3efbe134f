package kesi.news.provider.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kesi.news.api.Item;
import kesi.news.api.Mention;
import kesi.report.api.block.Run;

/** Marks the people and units that an item names, for the index; no child is ever in it. Immutable. */
final class IndexedText {
    private final Pattern names;

    /** The names of an item. */
    IndexedText(Item item) {
        List<String> schools = Masking.schools(item);
        names = Pattern.compile(item.mentions().stream()
                .filter(mention -> mention.kind() == Mention.Kind.PERSON || mention.kind() == Mention.Kind.ORGANISATION)
                .filter(mention -> !mention.minor() && !mention.name().isBlank())
                .filter(mention -> !schools.contains(mention.name()))
                .map(Mention::name)
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .map(Pattern::quote)
                .collect(Collectors.joining("|")));
    }

    /** A text, already masked, as runs. */
    List<Run> runs(String text) {
        if (names.pattern().isEmpty()) {
            return List.of(Run.plain(text));
        }
        List<Run> runs = new ArrayList<>();
        Matcher matcher = names.matcher(text);
        int done = 0;
        while (matcher.find()) {
            MatchResult found = matcher.toMatchResult();
            plain(runs, text.substring(done, found.start()));
            runs.add(Run.plain(found.group()).with(new Run.Mark.Indexed(found.group())));
            done = found.end();
        }
        plain(runs, text.substring(done));
        return runs;
    }

    private static void plain(List<Run> runs, String text) {
        if (!text.isEmpty()) {
            runs.add(Run.plain(text));
        }
    }
}
