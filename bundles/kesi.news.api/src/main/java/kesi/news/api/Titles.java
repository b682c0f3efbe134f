package kesi.news.api;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The titles of an item.
 *
 * @param lines the lines in order, at least one
 * @param generated whether the source has none and this one was made from the text
 */
public record Titles(List<Line> lines, boolean generated) {
    public Titles {
        lines = List.copyOf(lines);
        if (lines.isEmpty()) {
            throw new IllegalArgumentException("An item needs a title, if only a generated one");
        }
    }

    /** The part that a line plays. */
    public enum Part {
        /** 引题, over the main title. */
        KICKER,
        /** 主题; several lines make one title. */
        MAIN,
        /** 副题, under the main title. */
        SUB
    }

    /**
     * One line.
     *
     * @param source where it stands; empty for a generated title
     */
    public record Line(Part part, String raw, String display, Optional<Stretch> source) {}

    /** The main title as in the source, its lines parted by a blank. */
    public String raw() {
        return main().map(Line::raw).collect(Collectors.joining(" "));
    }

    /** The main title as print has it, its lines parted by a full-width blank. */
    public String display() {
        return main().map(Line::display).collect(Collectors.joining("　"));
    }

    /** The first line of a part. */
    public Optional<Line> part(Part part) {
        return lines.stream().filter(line -> line.part() == part).findFirst();
    }

    private Stream<Line> main() {
        return lines.stream().filter(line -> line.part() == Part.MAIN);
    }
}
