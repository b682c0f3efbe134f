package kesi.report.pdf.layout;

import java.util.List;
import java.util.Map;
import kesi.report.api.block.Block;
import kesi.report.pdf.file.PageCanvas;
import kesi.report.pdf.file.Tag;

/**
 * Sets the table of contents. Its pages are made when the document ends and put in where the block stood: so page
 * numbers are right and nothing is set twice.
 */
final class ContentsSetter {

    private static final double NUMBER_EMS = 3;
    private static final double LEVEL_EMS = 1.5;

    private final Composition composition;
    private final int slot;
    private final int skipped;
    private final Tag title;
    private final Tag toc;
    private final String words;

    /**
     * A place for contents.
     *
     * @param slot the index of the page before which they come
     * @param skipped how many headings came before
     */
    ContentsSetter(Composition composition, Block.Contents contents, int slot, int skipped) {
        this.composition = composition;
        this.slot = slot;
        this.skipped = skipped;
        this.words = contents.title();
        this.title = composition.document().root().child("P");
        this.toc = composition.document().root().child("TOC");
    }

    /** The index of the page before which its pages come. */
    int slot() {
        return slot;
    }

    /** Makes the pages. {@code before} counts the numbered pages before its own, the numbers do without its own. */
    void set(List<HeadingSetter.Entry> headings, Map<Integer, Integer> numbers, int before) {
        List<HeadingSetter.Entry> entries = listed(headings);
        Flow flow = composition.flow().at(slot);
        int shift = pages(headings);
        title(flow);
        for (HeadingSetter.Entry entry : entries) {
            int number = numbers.getOrDefault(entry.target().page(), 0);
            flow.place(entry(entry, String.valueOf(number > before ? number + shift : number), flow.width()));
        }
        flow.end();
        toc.close();
    }

    private List<HeadingSetter.Entry> listed(List<HeadingSetter.Entry> headings) {
        return headings.subList(Math.min(skipped, headings.size()), headings.size());
    }

    /** How many pages they take; the numbers' width is fixed, so it does not depend on the numbers. */
    int pages(List<HeadingSetter.Entry> headings) {
        TextStyle style = composition.theme().style(Block.Style.TITLE);
        double room = composition.flow().height();
        double filled =
                composition.lines(words, style, composition.flow().width()).size() * style.leading()
                        + style.space().after();
        int pages = 1;
        for (HeadingSetter.Entry entry : listed(headings)) {
            double height = titleLines(entry, composition.flow().width()).size()
                    * style(entry).leading();
            if (filled + height > room) {
                pages++;
                filled = 0;
            }
            filled += height;
        }
        return pages;
    }

    private void title(Flow flow) {
        TextStyle style = composition.theme().style(Block.Style.TITLE);
        List<SetLine> lines = composition.lines(words, style, flow.width());
        for (int i = 0; i < lines.size(); i++) {
            flow.place(lines.get(i).box(title, i == lines.size() - 1));
        }
        flow.space(style.space().after());
    }

    private TextStyle style(HeadingSetter.Entry entry) {
        return composition
                .theme()
                .style(Block.Style.FLUSH)
                .align(TextStyle.Alignment.LEFT)
                .sides((entry.level() - 1) * LEVEL_EMS, NUMBER_EMS)
                .space(0, 0);
    }

    private List<SetLine> titleLines(HeadingSetter.Entry entry, double width) {
        return composition.lines(entry.target().title(), style(entry), width);
    }

    private Box entry(HeadingSetter.Entry entry, String number, double width) {
        TextStyle style = style(entry);
        List<SetLine> lines = titleLines(entry, width);
        SetLine page = composition
                .lines(number, style.align(TextStyle.Alignment.RIGHT).sides(0, 0), width)
                .get(0);
        Tag item = toc.child("TOCI");
        Tag reference = item.child("Reference");
        Tag link = reference.child("Link");
        return new Box() {
            @Override
            public double height() {
                return lines.size() * style.leading();
            }

            @Override
            public void draw(PageCanvas canvas, double left, double top) {
                for (int i = 0; i < lines.size(); i++) {
                    lines.get(i).draw(canvas, link, left, top - i * style.leading());
                }
                double last = top - (lines.size() - 1) * style.leading();
                SetLine end = lines.get(lines.size() - 1);
                leader(canvas, left, last, new double[] {
                    end.offset() + end.line().width(), page.offset()
                });
                page.draw(canvas, link, left, last);
                canvas.link(link, entry.target(), new double[] {left, last - style.leading(), left + width, top});
                link.close();
                reference.close();
                item.close();
            }
        };
    }

    /** Dots between a title and its page, on a raster, so that those of all lines stand below each other. */
    private void leader(PageCanvas canvas, double left, double top, double[] span) {
        TextStyle style = composition.theme().style(Block.Style.FLUSH).align(TextStyle.Alignment.LEFT);
        SetLine dot = composition.lines(".", style, style.size()).get(0);
        double step = style.size() / 2;
        double first = Math.ceil((span[0] + step) / step) * step;
        for (double at = first; at < span[1] - step; at += step) {
            dot.decorate(canvas, left + at, top);
        }
    }
}
