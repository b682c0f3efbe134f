package kesi.report.pdf.layout.figure;

import java.util.List;
import kesi.report.pdf.file.Colour;
import kesi.report.pdf.layout.Composition;
import kesi.report.pdf.layout.TextStyle;

/** Draws a lineage line by line, each generation further in than the one before. */
final class RowPlot {

    private static final Colour EDGE = new Colour(0.45, 0.35, 0.2);
    private static final double THIN = 0.6;
    private static final double STEP = 16;
    private static final double DEEPEST = 0.6;
    private static final double GAP = 4;

    private final Composition composition;
    private final double row;

    RowPlot(Composition composition, double row) {
        this.composition = composition;
        this.row = row;
    }

    void draw(Sketch sketch, List<Family.Member> members) {
        TextStyle style = Figure.label(composition);
        double width = composition.flow().width();
        int deepest = members.stream().mapToInt(Family.Member::depth).max().orElse(0);
        double step = Math.min(STEP, width * DEEPEST / Math.max(1, deepest));
        for (int i = 0; i < members.size(); i++) {
            Family.Member member = members.get(i);
            double x = member.depth() * step;
            double middle = row * (i + 0.5);
            if (member.depth() > 0) {
                double elbow = x - step / 2;
                sketch.line(EDGE, THIN, elbow, row * (elder(members, i) + 1), elbow, middle, x - GAP / 2, middle);
            }
            String words = member.node().name()
                    + (member.node().remark().isBlank()
                            ? ""
                            : "　" + member.node().remark());
            sketch.lines(Sketch.wrapped(composition, words, style, width - x, 1), Sketch.Anchor.START, x, middle);
        }
    }

    /** The row from which a member's line comes down: the parent's, or what is above the page's first. */
    private static double elder(List<Family.Member> members, int place) {
        for (int i = place - 1; i >= 0; i--) {
            if (members.get(i).depth() < members.get(place).depth()) {
                return i - 0.15;
            }
        }
        return -1;
    }
}
