package kesi.news.provider.rule.line;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kesi.news.api.SourceFile.Loose;
import kesi.news.provider.rule.line.Furniture.Edge;

/** The lines of one page, with the furniture of the page taken out. */
public final class PageLines {
    private static final int TOP_LINES = 8;
    private static final int BOTTOM_LINES = 4;
    /** What may close an item as well when it stands right behind text; whoever cuts the page decides. */
    private static final Set<String> SIGNED = Set.of("date", "editor");

    private static final Pattern NUMBERS = Pattern.compile("\\d+");

    private final List<SourceLine> text = new ArrayList<>();
    private final List<Loose> furniture = new ArrayList<>();
    private final Map<String, String> said = new LinkedHashMap<>();
    private final String whole;

    public PageLines(List<String> lines, Furniture rules) {
        List<SourceLine> inked = SourceLine.of(lines);
        int gap = 0;
        for (int i = 0; i < inked.size(); i++) {
            SourceLine line = inked.get(i);
            Optional<Furniture.Found> found = rules.find(line.text(), edge(i, inked.size()));
            boolean afterText = i > 0
                    && !text.isEmpty()
                    && text.get(text.size() - 1).number() == inked.get(i - 1).number();
            if (found.isPresent() && !(afterText && SIGNED.contains(found.get().what()))) {
                note(line, found.get());
                gap = Math.max(gap, line.gap());
            } else {
                text.add(
                        new SourceLine(line.number(), line.raw(), line.start(), line.end(), Math.max(gap, line.gap())));
                gap = 0;
            }
        }
        whole = text.stream().map(SourceLine::text).collect(Collectors.joining("\n"));
    }

    public List<SourceLine> text() {
        return text;
    }

    public String whole() {
        return whole;
    }

    /** Takes a line as furniture after all. */
    public void setAside(SourceLine line) {
        furniture.add(new Loose(line.stretch(), line.text()));
    }

    public List<Loose> furniture() {
        return furniture;
    }

    public PageHead head() {
        return new PageHead(
                Optional.ofNullable(said.get("masthead")),
                Optional.ofNullable(said.get("date")).flatMap(PageLines::isoDate),
                Optional.ofNullable(said.get("number")),
                Optional.ofNullable(said.get("page")));
    }

    /** A date as {@code yyyy-mm-dd}; empty when the words name no day of the calendar. */
    public static Optional<String> isoDate(String words) {
        List<String> numbers =
                NUMBERS.matcher(words).results().map(MatchResult::group).toList();
        if (numbers.size() < 3) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(number(numbers, 0), number(numbers, 1), number(numbers, 2))
                    .toString());
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }

    private static int number(List<String> numbers, int at) {
        return Integer.parseInt(numbers.get(at));
    }

    private void note(SourceLine line, Furniture.Found found) {
        furniture.add(new Loose(line.stretch(), line.text()));
        found.value().ifPresent(value -> said.putIfAbsent(found.what(), value));
    }

    private static Edge edge(int index, int size) {
        if (index < TOP_LINES) {
            return Edge.TOP;
        }
        return index >= size - BOTTOM_LINES ? Edge.BOTTOM : Edge.NONE;
    }
}
