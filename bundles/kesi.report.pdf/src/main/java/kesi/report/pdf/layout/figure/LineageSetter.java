package kesi.report.pdf.layout.figure;

import java.util.List;
import kesi.report.api.block.Lineage;
import kesi.report.pdf.layout.Composition;

/**
 * Sets lineages: as a tree from the eldest generation down, or, when it has no room as one, line by line with each
 * generation further in.
 */
public final class LineageSetter {

    private static final double ROW = 18;

    private final Composition composition;
    private final Figure figure;

    /** A setter for a document. */
    public LineageSetter(Composition composition) {
        this.composition = composition;
        this.figure = new Figure(composition);
    }

    /**
     * Sets a lineage.
     *
     * @throws kesi.core.api.problem.Problem when a parent does not stand before its child or an id stands twice
     */
    public void set(Lineage lineage) {
        Family family = Family.of(lineage);
        Words words = new Words(composition.language());
        double width = composition.flow().width();
        TreePlot tree = new TreePlot(composition, family);
        if (tree.width() <= width && tree.height() <= figure.room(lineage.title())) {
            figure.place(lineage.title(), words.of(lineage), tree.height(), sketch -> tree.draw(sketch, width));
        } else {
            rows(lineage, family, words);
        }
    }

    private void rows(Lineage lineage, Family family, Words words) {
        List<Family.Member> members = family.inDepth();
        int most = (int) Math.max(1, Math.floor(figure.room(lineage.title()) / ROW));
        RowPlot plot = new RowPlot(composition, ROW);
        for (int from = 0; from < members.size(); from += most) {
            List<Family.Member> some = members.subList(from, Math.min(from + most, members.size()));
            String alternative = from == 0 ? words.of(lineage) : words.continued(lineage);
            figure.place(lineage.title(), alternative, ROW * some.size(), sketch -> plot.draw(sketch, some));
        }
    }
}
