package kesi.report.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;
import kesi.core.api.text.Message;
import kesi.core.api.value.NameOrder;
import kesi.report.api.block.Block;
import kesi.report.api.block.NameIndex;
import kesi.report.pdf.file.PageCanvas.Target;
import kesi.report.pdf.file.Tag;

/** Sets an index of names on pages of its own, in two columns, when the document ends and all numbers are known. */
final class IndexSetter {

    private static final double GAP_EMS = 2;

    private final Composition composition;
    private final HeadingSetter headings;
    private final NameIndex block;
    private final int slot;
    private final HeadingSetter.Leveled heading;
    private final Tag tag;
    private final Map<String, Set<Integer>> pages;
    private boolean done;

    /** A place for an index of what was named so far. */
    IndexSetter(Composition composition, HeadingSetter headings, NameIndex block) {
        this.composition = composition;
        this.headings = headings;
        this.block = block;
        this.slot = composition.document().pages();
        this.heading = headings.tag(1);
        this.tag = composition.document().root().child("Index");
        this.pages = composition.document().mentions().pages().entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, entry -> Set.copyOf(entry.getValue())));
    }

    boolean isSet() {
        return done;
    }

    /** Its heading as the contents will list it. */
    HeadingSetter.Entry expected() {
        return new HeadingSetter.Entry(heading.level(), new Target(block.title(), 0, 0));
    }

    /**
     * Makes the pages; answers how many.
     *
     * @param added how many pages were added before it since it was reserved
     * @param number the number of a page by its object
     */
    int set(int added, IntUnaryOperator number) {
        done = true;
        Flow flow = composition.flow().at(slot + added);
        headings.keep(block.title(), composition.theme().heading(1).indent(0), heading, flow);
        List<String> lines = pages.keySet().stream()
                .sorted(order())
                .map(name -> name + "\t" + numbers(pages.getOrDefault(name, Set.of()), number))
                .toList();
        if (lines.isEmpty()) {
            String none = Message.of(IndexSetter.class, "index.empty").in(composition.language());
            Tag item = tag.child("P");
            List<SetLine> words = composition.lines(none, style(), flow.width());
            words.forEach(line -> flow.place(line.box(item, line.equals(words.get(words.size() - 1)))));
        }
        rows(lines, flow);
        flow.end();
        tag.close();
        return flow.next() - slot - added;
    }

    private NameOrder order() {
        return switch (block.order()) {
            case STROKE -> NameOrder.STROKE;
            case PINYIN -> NameOrder.PINYIN;
        };
    }

    private TextStyle style() {
        return composition
                .theme()
                .style(Block.Style.FLUSH)
                .align(TextStyle.Alignment.LEFT)
                .space(0, 0);
    }

    private void rows(List<String> lines, Flow flow) {
        TextStyle style = style();
        double gap = GAP_EMS * style.size();
        double width = (flow.width() - gap) / 2;
        double head = flow.keptHeight();
        int from = 0;
        while (from < lines.size()) {
            int rows = (int) Math.max(1, Math.floor((flow.height() - head) / style.leading()) - 1);
            head = 0;
            int to = Math.min(lines.size(), from + 2 * rows);
            column(lines.subList(from, to), flow, width, gap);
            from = to;
        }
    }

    /** One page's names, down the left column and then down the right one. */
    private void column(List<String> lines, Flow flow, double width, double gap) {
        int rows = (lines.size() + 1) / 2;
        List<Tag> items = new ArrayList<>();
        lines.forEach(line -> items.add(tag.child("P")));
        for (int row = 0; row < rows; row++) {
            int left = row;
            int right = row + rows;
            flow.place(new Drawn(style().leading(), (page, x, top) -> {
                entry(lines.get(left), width).draw(page, items.get(left), x, top);
                if (right < lines.size()) {
                    entry(lines.get(right), width).draw(page, items.get(right), x + width + gap, top);
                }
            }));
        }
    }

    private IndexEntry entry(String line, double width) {
        return IndexEntry.of(composition, line, style(), width);
    }

    /** Page numbers in order; three and more in a row are drawn together. */
    private static String numbers(Set<Integer> pages, IntUnaryOperator number) {
        TreeSet<Integer> numbers = new TreeSet<>();
        pages.forEach(page -> numbers.add(number.applyAsInt(page)));
        List<String> parts = new ArrayList<>();
        while (!numbers.isEmpty()) {
            int first = numbers.first();
            int last = first;
            while (numbers.contains(last + 1)) {
                last++;
            }
            parts.add(last - first >= 2 ? first + "–" + last : String.valueOf(first));
            numbers.removeAll(new TreeSet<>(numbers.subSet(first, last - first >= 2 ? last + 1 : first + 1)));
        }
        return String.join("、", parts);
    }
}
