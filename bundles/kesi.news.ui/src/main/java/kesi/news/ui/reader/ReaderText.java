package kesi.news.ui.reader;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kesi.core.api.value.Evidence;
import kesi.news.api.Credit;
import kesi.news.api.Item;
import kesi.news.api.Join;
import kesi.news.api.Mention;
import kesi.news.api.Paragraph;
import kesi.news.api.Titles;

/**
 * An item as one text with marks, either as print has it or as the source has it. Immutable.
 *
 * @param text the characters that are shown
 * @param marks what is marked, in the order of the text
 * @param bases where the paragraphs begin in the text, by their number in evidence
 */
record ReaderText(String text, List<Mark> marks, Map<Integer, Integer> bases) {
    /** What is marked. */
    enum Look {
        KICKER,
        TITLE,
        GENERATED,
        HEADING,
        CAPTION,
        BYLINE,
        JOIN,
        PERSON,
        ORGANISATION,
        REGION,
        TIME
    }

    /**
     * A marked stretch.
     *
     * @param tip what is said about it
     */
    record Mark(int start, int end, Look look, String tip) {}

    private static final String INDENT = "　　";

    ReaderText {
        marks = List.copyOf(marks);
        bases = Map.copyOf(bases);
    }

    static ReaderText of(Item item, boolean raw) {
        return new Builder(raw).build(item);
    }

    /** Where a passage stands in the text; empty when the item has no such place. */
    Optional<int[]> range(Evidence.Passage passage) {
        return range(passage.paragraph(), passage.start(), passage.end());
    }

    private Optional<int[]> range(int paragraph, int start, int end) {
        Integer base = bases.get(paragraph);
        if (base == null || base + end > text.length()) {
            return Optional.empty();
        }
        return Optional.of(new int[] {base + start, base + end});
    }

    /** Puts the parts one below another. */
    private static final class Builder {
        private final StringBuilder text = new StringBuilder();
        private final List<Mark> marks = new ArrayList<>();
        private final Map<Integer, Integer> bases = new HashMap<>();
        private final boolean raw;

        Builder(boolean raw) {
            this.raw = raw;
        }

        ReaderText build(Item item) {
            titles(item.titles());
            for (int i = 0; i < item.paragraphs().size(); i++) {
                paragraph(item.paragraphs().get(i), i + 1);
            }
            item.captions().forEach(caption -> line(shown(caption), Look.CAPTION));
            item.credits().forEach(this::credit);
            ReaderText plain = new ReaderText(text.toString(), List.of(), bases);
            item.mentions().forEach(mention -> mention(mention, plain));
            return new ReaderText(text.toString(), marks, bases);
        }

        private void titles(Titles titles) {
            for (Titles.Line line : titles.lines()) {
                boolean main = line.part() == Titles.Part.MAIN;
                if (main) {
                    bases.putIfAbsent(0, text.length());
                }
                Look title = titles.generated() ? Look.GENERATED : Look.TITLE;
                line(raw ? line.raw() : line.display(), main ? title : Look.KICKER);
            }
            text.append('\n');
        }

        private void paragraph(Paragraph paragraph, int number) {
            String shown = shown(paragraph);
            if (paragraph.heading()) {
                bases.put(number, text.length());
                line(shown, Look.HEADING);
                return;
            }
            text.append(INDENT);
            bases.put(number, text.length());
            paragraph.joins().forEach(join -> join(join, text.length()));
            text.append(shown).append('\n');
        }

        private void join(Join join, int base) {
            int at = base + join.offset();
            marks.add(new Mark(at - 1, at + 1, Look.JOIN, join.before() + " | " + join.after()));
        }

        private void credit(Credit credit) {
            bases.putIfAbsent(-1, text.length());
            String full = credit.expansion().map(Credit.Expansion::name).orElse("");
            marks.add(new Mark(text.length(), text.length() + credit.raw().length(), Look.BYLINE, full));
            text.append(credit.raw()).append('\n');
        }

        private void mention(Mention mention, ReaderText plain) {
            Look look = Look.valueOf(mention.kind().name());
            plain.range(
                            mention.span().paragraph(),
                            mention.span().start(),
                            mention.span().end())
                    .ifPresent(range -> marks.add(new Mark(range[0], range[1], look, mention.name())));
        }

        private void line(String shown, Look look) {
            marks.add(new Mark(text.length(), text.length() + shown.length(), look, ""));
            text.append(shown).append('\n');
        }

        private String shown(Paragraph paragraph) {
            return raw ? paragraph.raw() : paragraph.display();
        }
    }
}
