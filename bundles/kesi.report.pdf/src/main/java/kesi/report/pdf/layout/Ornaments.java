package kesi.report.pdf.layout;

import java.util.List;
import kesi.report.api.block.Block;
import kesi.report.pdf.file.Colour;
import kesi.report.pdf.file.Tag;

/** Sets rules, free space and lines for signatures. */
final class Ornaments {

    private static final double RED_RULE = 1.4;
    private static final double BLACK_RULE = 0.5;
    private static final double AROUND = 6;
    private static final double SIGNATURE_LEADING = 2;
    private static final double SIGNATURE_GAP_EMS = 1;

    private final Composition composition;

    Ornaments(Composition composition) {
        this.composition = composition;
    }

    void set(Block.Rule rule) {
        Colour colour = rule.red() ? Colour.RED : Colour.BLACK;
        double thickness = rule.red() ? RED_RULE : BLACK_RULE;
        double width = composition.flow().width();
        composition
                .flow()
                .place(new Drawn(
                        2 * AROUND,
                        (page, left, top) -> page.artifact()
                                .line(colour, thickness, new double[] {left, top - AROUND}, new double[] {
                                    left + width, top - AROUND
                                })));
    }

    void set(Block.Space space) {
        composition.flow().place(new Drawn(PageShape.mm(space.heightMm()), (page, left, top) -> {}));
    }

    void set(Block.Signatures signatures) {
        TextStyle style = composition.theme().style(Block.Style.FLUSH).align(TextStyle.Alignment.LEFT);
        double column =
                composition.flow().width() / Math.max(1, signatures.labels().size());
        List<SetLine> lines = signatures.labels().stream()
                .flatMap(label ->
                        composition.lines(label, style, column).stream().limit(1))
                .toList();
        Tag tag = composition.document().root().child("P");
        composition.flow().place(new Drawn(style.leading() * SIGNATURE_LEADING, (page, left, top) -> {
            double base = top - style.leading() * (SIGNATURE_LEADING - 1);
            for (int i = 0; i < lines.size(); i++) {
                lines.get(i).draw(page, tag, left + i * column, base);
            }
            tag.close();
            for (int i = 0; i < lines.size(); i++) {
                double from = left + i * column + lines.get(i).line().width() + style.size() / 2;
                double to = left + (i + 1) * column - style.size() * SIGNATURE_GAP_EMS;
                double y = base - style.baseline() - 2;
                page.artifact().line(Colour.BLACK, BLACK_RULE, new double[] {from, y}, new double[] {to, y});
            }
        }));
    }
}
