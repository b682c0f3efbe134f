package kesi.report.pdf.layout.page;

import kesi.core.api.problem.Problem;
import kesi.core.api.text.Message;
import kesi.report.api.block.Block;
import kesi.report.api.block.Cover;
import kesi.report.pdf.file.Colour;
import kesi.report.pdf.file.PageCanvas;
import kesi.report.pdf.file.Tag;
import kesi.report.pdf.layout.Composition;
import kesi.report.pdf.layout.TextStyle;

/** Sets covers: the title in the upper half, hosts and date at the foot. */
public final class CoverSetter {

    private static final double TITLE = 34;
    private static final double SUBTITLE = 20;
    private static final double HOSTS = 17;
    private static final double LEADING = 1.5;
    private static final double TITLE_CENTRE = 0.3;
    private static final double SMALLEST = 0.4;
    private static final double STEP = 0.9;
    private static final double RULE = 1.2;
    private static final double RULE_SHARE = 0.3;
    private static final double GAP = 18;

    private final Composition composition;

    /** A setter for a document. */
    public CoverSetter(Composition composition) {
        this.composition = composition;
    }

    /** Sets a cover on a page of its own. */
    public void set(Cover cover) {
        Tag tag = composition.document().root().child("Sect");
        Parts parts = fitted(cover);
        composition.flow().whole((page, left, top) -> draw(page, tag, parts, new double[] {left, top}));
        tag.close();
    }

    private record Parts(Stack title, Stack below, Stack foot) {

        double height() {
            return title.height() + below.height() + foot.height() + 4 * GAP;
        }
    }

    private Parts fitted(Cover cover) {
        for (double scale = 1; scale > SMALLEST; scale *= STEP) {
            Parts parts = parts(cover, scale);
            if (parts.height() <= composition.flow().height()) {
                return parts;
            }
        }
        throw Problem.failed("E-COVER", Message.of(CoverSetter.class, "cover.full", cover.title()));
    }

    private Parts parts(Cover cover, double scale) {
        double width = composition.flow().width();
        Stack foot = new Stack(composition, width);
        cover.hosts().forEach(host -> foot.add(host, hosts(HOSTS * scale)));
        foot.add(cover.date(), hosts(HOSTS * scale).space(HOSTS * scale / 2, 0));
        return new Parts(
                new Stack(composition, width).add(cover.title(), title(TITLE * scale)),
                new Stack(composition, width).add(cover.subtitle().orElse(""), subtitle(SUBTITLE * scale)),
                foot);
    }

    private TextStyle title(double size) {
        return composition.theme().style(Block.Style.TITLE).size(size).space(0, 0);
    }

    private TextStyle subtitle(double size) {
        return composition.theme().style(Block.Style.SUBTITLE).size(size).space(0, 0);
    }

    private TextStyle hosts(double size) {
        TextStyle style = composition.theme().style(Block.Style.CENTRED).size(size);
        return TextStyle.of(style.plain().face(), size, size * LEADING).align(TextStyle.Alignment.CENTRE);
    }

    private void draw(PageCanvas page, Tag tag, Parts parts, double[] corner) {
        double height = composition.flow().height();
        double width = composition.flow().width();
        double free = height - parts.height();
        double y = corner[1]
                - Math.min(
                        free, Math.max(0, height * TITLE_CENTRE - parts.title().height() / 2));
        parts.title().draw(page, tag, corner[0], y);
        y -= parts.title().height() + GAP;
        double inset = width * (1 - RULE_SHARE) / 2;
        page.artifact()
                .line(Colour.RED, RULE, new double[] {corner[0] + inset, y}, new double[] {corner[0] + width - inset, y
                });
        parts.below().draw(page, tag, corner[0], y - GAP);
        parts.foot()
                .draw(page, tag, corner[0], corner[1] - height + parts.foot().height());
    }
}
