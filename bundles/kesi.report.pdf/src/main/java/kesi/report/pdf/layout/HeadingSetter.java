package kesi.report.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import kesi.report.api.block.Block;
import kesi.report.pdf.file.PageCanvas;
import kesi.report.pdf.file.PageCanvas.Target;
import kesi.report.pdf.file.Tag;
import kesi.report.pdf.text.Typed;

/** Sets headings and remembers where they stand. A heading never ends a page. */
final class HeadingSetter {

    private final Composition composition;
    private final List<Entry> entries = new ArrayList<>();
    private int level;

    HeadingSetter(Composition composition) {
        this.composition = composition;
    }

    /** A heading that was set. */
    record Entry(int level, Target target) {}

    /** The headings so far. */
    List<Entry> entries() {
        return List.copyOf(entries);
    }

    void set(Block.Heading heading) {
        // Readers of tagged files move by levels, so none may be left out on the way down.
        level = Math.min(heading.level(), level + 1);
        TextStyle style = composition.theme().heading(heading.level());
        Tag tag = composition.document().root().child("H" + level);
        Flow flow = composition.flow();
        flow.space(style.space().before());
        List<SetLine> lines = composition.lines(heading.text(), style, flow.width());
        for (int i = 0; i < lines.size(); i++) {
            Box box = lines.get(i).box(tag, i == lines.size() - 1);
            flow.keep(i == 0 ? noted(box, Typed.printed(heading.text()), level) : box);
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
                composition.document().bookmark(at, target);
                box.draw(page, left, top);
            }
        };
    }
}
