package kesi.report.pdf.layout;

import java.util.List;
import kesi.report.api.block.Block;
import kesi.report.pdf.file.PageCanvas;
import kesi.report.pdf.file.Tag;

/** Sets lists: numbers or dots stand two ems from the edge, the text hangs behind them. */
final class ItemsSetter {

    private static final double LABEL_EMS = 2;
    private static final double BODY_EMS = 1.4;
    private static final double DIGIT_EMS = 0.6;

    private final Composition composition;

    ItemsSetter(Composition composition) {
        this.composition = composition;
    }

    void set(Block.Items items) {
        String numbering = items.numbered() ? "Decimal" : "Disc";
        Tag list = composition.document().root().child("L").attribute("<</O/List/ListNumbering/" + numbering + ">>");
        for (int i = 0; i < items.items().size(); i++) {
            item(list, items.numbered() ? i + 1 + "." : "•", items.items().get(i), digits(items));
        }
        list.close();
    }

    private static int digits(Block.Items items) {
        return items.numbered() ? String.valueOf(items.items().size()).length() : 1;
    }

    private void item(Tag list, String label, String text, int digits) {
        TextStyle style = composition.theme().style(Block.Style.FLUSH);
        double body = LABEL_EMS + BODY_EMS + (digits - 1) * DIGIT_EMS;
        double width = composition.flow().width();
        List<SetLine> lines = composition.lines(text, style.sides(body, 0), width);
        SetLine mark = composition
                .lines(label, style.align(TextStyle.Alignment.LEFT).sides(LABEL_EMS, 0), width)
                .get(0);
        Tag item = list.child("LI");
        Tag labelTag = item.child("Lbl");
        Tag bodyTag = item.child("LBody");
        if (lines.isEmpty()) {
            composition.flow().place(mark.box(labelTag, true));
            bodyTag.close();
        }
        for (int i = 0; i < lines.size(); i++) {
            Box box = lines.get(i).box(bodyTag, i == lines.size() - 1);
            composition.flow().place(i == 0 ? beside(mark.box(labelTag, true), box) : box);
        }
        item.close();
    }

    private static Box beside(Box label, Box body) {
        return new Box() {
            @Override
            public double height() {
                return body.height();
            }

            @Override
            public void draw(PageCanvas page, double left, double top) {
                label.draw(page, left, top);
                body.draw(page, left, top);
            }
        };
    }
}
