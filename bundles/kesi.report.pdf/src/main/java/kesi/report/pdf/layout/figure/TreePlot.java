package kesi.report.pdf.layout.figure;

import java.awt.geom.Rectangle2D;
import java.util.List;
import kesi.report.pdf.file.Colour;
import kesi.report.pdf.layout.Composition;
import kesi.report.pdf.layout.TextStyle;

/** Draws a lineage as trees: a box for each, the eldest on top, parents over the middle of their children. */
final class TreePlot {

    private static final Colour GROUND = new Colour(0.97, 0.95, 0.9);
    private static final Colour EDGE = new Colour(0.45, 0.35, 0.2);
    private static final double THIN = 0.6;
    private static final double PADDING = 6;
    private static final double BETWEEN = 10;
    private static final double BELOW = 24;

    private final Composition composition;
    private final Family family;
    private final TextStyle style;
    private final double[] boxes;
    private final double[] spans;
    private final double box;

    TreePlot(Composition composition, Family family) {
        this.composition = composition;
        this.family = family;
        this.style = Figure.label(composition);
        this.boxes = new double[family.members().size()];
        this.spans = new double[family.members().size()];
        boolean remarks = family.members().stream()
                .anyMatch(member -> !member.node().remark().isBlank());
        this.box = style.leading() * (remarks ? 2 : 1) + PADDING;
        measure();
    }

    double width() {
        return total(family.roots());
    }

    double height() {
        int depth =
                family.members().stream().mapToInt(Family.Member::depth).max().orElse(0);
        return (depth + 1) * box + depth * BELOW + PADDING;
    }

    void draw(Sketch sketch, double room) {
        double[] lefts = new double[spans.length];
        spread(family.roots(), (room - width()) / 2, lefts);
        for (int i = 0; i < spans.length; i++) {
            Family.Member member = family.members().get(i);
            double children = total(member.children());
            spread(member.children(), lefts[i] + (spans[i] - children) / 2, lefts);
            branch(sketch, i, lefts);
        }
        for (int i = 0; i < spans.length; i++) {
            box(sketch, i, lefts[i] + spans[i] / 2);
        }
    }

    /** Children stand behind their parents, so that going backwards meets them first. */
    private void measure() {
        for (int i = boxes.length - 1; i >= 0; i--) {
            Family.Member member = family.members().get(i);
            boxes[i] = Math.max(
                            Sketch.width(composition, member.node().name(), style),
                            Sketch.width(composition, member.node().remark(), style))
                    + 2 * PADDING;
            spans[i] = Math.max(boxes[i], total(member.children()));
        }
    }

    private double total(List<Integer> places) {
        return places.stream().mapToDouble(place -> spans[place] + BETWEEN).sum() - (places.isEmpty() ? 0 : BETWEEN);
    }

    private void spread(List<Integer> places, double left, double[] lefts) {
        double x = left;
        for (int place : places) {
            lefts[place] = x;
            x += spans[place] + BETWEEN;
        }
    }

    /** The lines from a member down to its children. */
    private void branch(Sketch sketch, int place, double[] lefts) {
        Family.Member member = family.members().get(place);
        double x = lefts[place] + spans[place] / 2;
        double from = top(member) + box;
        double fork = from + BELOW / 2;
        for (int child : member.children()) {
            double to = lefts[child] + spans[child] / 2;
            sketch.line(EDGE, THIN, x, from, x, fork, to, fork, to, from + BELOW);
        }
    }

    private double top(Family.Member member) {
        return member.depth() * (box + BELOW);
    }

    private void box(Sketch sketch, int place, double x) {
        Family.Member member = family.members().get(place);
        double top = top(member);
        Rectangle2D frame = new Rectangle2D.Double(x - boxes[place] / 2, top, boxes[place], box);
        sketch.fill(GROUND, frame);
        sketch.stroke(EDGE, THIN, frame);
        boolean remark = !member.node().remark().isBlank();
        double middle = top + box / 2;
        sketch.text(
                member.node().name(), style, Sketch.Anchor.MIDDLE, x, remark ? middle - style.leading() / 2 : middle);
        if (remark) {
            sketch.text(member.node().remark(), style, Sketch.Anchor.MIDDLE, x, middle + style.leading() / 2);
        }
    }
}
