package kesi.report.pdf.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kesi.report.api.block.Block;
import kesi.report.pdf.file.Leaf;
import kesi.report.pdf.file.PageCanvas;
import kesi.report.pdf.file.PageCanvas.Target;
import kesi.report.pdf.file.Tag;
import kesi.report.pdf.text.Typed;

/** Sets headings and remembers where they stand. A heading never ends a page. */
public final class HeadingSetter {

    private final Composition composition;
    private final List<Entry> entries = new ArrayList<>();
    private final List<Entry> marks = new ArrayList<>();
    private int level;

    HeadingSetter(Composition composition) {
        this.composition = composition;
    }

    /** A heading that was set. */
    record Entry(int level, Target target) {}

    /** How many headings there are so far. */
    int count() {
        return entries.size();
    }

    /** A place that only bookmarks know. */
    public void mark(Target target) {
        marks.add(new Entry(1, target));
    }

    /** Headings in the order of their places; some are set later than others that follow them. */
    List<Entry> entries(List<Leaf> leaves) {
        return sorted(entries.stream(), leaves);
    }

    /** Headings and marks in the order of their places. */
    List<Entry> bookmarks(List<Leaf> leaves) {
        return sorted(Stream.concat(entries.stream(), marks.stream()), leaves);
    }

    private static List<Entry> sorted(Stream<Entry> entries, List<Leaf> leaves) {
        Map<Integer, Integer> order = new HashMap<>();
        leaves.forEach(leaf -> order.put(leaf.page(), order.size()));
        return entries.sorted(Comparator.comparingInt((Entry entry) ->
                                order.getOrDefault(entry.target().page(), 0))
                        .thenComparing(entry -> -entry.target().top()))
                .toList();
    }

    void set(Block.Heading heading) {
        TextStyle style = composition.theme().heading(heading.level());
        keep(heading.text(), style, tag(heading.level()), composition.flow());
    }

    /**
     * A heading of two parts, which the contents list as one.
     *
     * @param mark before the title, on the first line
     * @param title after a free line
     */
    public void begin(String mark, String title, TextStyle markStyle, TextStyle titleStyle) {
        Leveled at = tag(1);
        Flow flow = composition.flow();
        List<SetLine> first = composition.lines(mark, markStyle, flow.width());
        List<SetLine> second = composition.lines(title, titleStyle, flow.width());
        String together = Typed.printed(mark + " " + title);
        for (int i = 0; i < first.size(); i++) {
            Box box = first.get(i).box(at.tag(), second.isEmpty() && i == first.size() - 1);
            flow.keep(i == 0 ? noted(box, together, at.level()) : box);
        }
        flow.space(markStyle.leading());
        for (int i = 0; i < second.size(); i++) {
            flow.keep(second.get(i).box(at.tag(), i == second.size() - 1));
        }
        flow.space(titleStyle.leading());
    }

    /** Tells that a title of the first level was set without this class: no heading behind it may leave one out. */
    public void startAgain() {
        level = 1;
    }

    /** The tag of a heading that comes next. */
    Leveled tag(int wanted) {
        // Readers of tagged files move by levels, so none may be left out on the way down.
        level = Math.min(wanted, level + 1);
        return new Leveled(composition.document().root().child("H" + level), level);
    }

    /** A tag and its level. */
    record Leveled(Tag tag, int level) {}

    /** Puts a heading above what comes next in a flow. */
    void keep(String text, TextStyle style, Leveled at, Flow flow) {
        flow.space(style.space().before());
        List<SetLine> lines = composition.lines(text, style, flow.width());
        for (int i = 0; i < lines.size(); i++) {
            Box box = lines.get(i).box(at.tag(), i == lines.size() - 1);
            flow.keep(i == 0 ? noted(box, Typed.printed(text), at.level()) : box);
        }
        flow.space(style.space().after());
    }

    /** The box; when it is drawn, bookmarks and contents learn where it stands. */
    private Box noted(Box box, String title, int at) {
        return new Box() {
            @Override
            public double height() {
                return box.height();
            }

            @Override
            public void draw(PageCanvas page, double left, double top) {
                Target target = new Target(title, page.leaf().page(), top);
                entries.add(new Entry(at, target));
                box.draw(page, left, top);
            }
        };
    }
}
