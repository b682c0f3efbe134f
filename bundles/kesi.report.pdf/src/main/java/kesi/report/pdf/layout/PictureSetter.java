package kesi.report.pdf.layout;

import java.util.List;
import kesi.report.api.block.Block;
import kesi.report.pdf.file.PageCanvas;
import kesi.report.pdf.file.Syntax;
import kesi.report.pdf.file.Tag;
import kesi.report.pdf.text.Typed;

/** Sets pictures in the middle of the line, with their captions below on the same page. */
final class PictureSetter {

    private final Composition composition;

    PictureSetter(Composition composition) {
        this.composition = composition;
    }

    void set(Block.Picture picture) {
        PictureReader.Read read = PictureReader.read(picture.content(), picture.alternative());
        TextStyle style = composition.theme().style(Block.Style.CAPTION);
        Flow flow = composition.flow();
        List<SetLine> caption = picture.caption()
                .map(text -> composition.lines(text, style, flow.width()))
                .orElse(List.of());
        double room = flow.height()
                - caption.size() * style.leading()
                - style.space().before()
                - style.space().after();
        Tag figure = composition
                .document()
                .root()
                .child("Figure")
                .with("/Alt " + Syntax.text(Typed.printed(picture.alternative())));
        Box box = box(read, sized(picture, read, room), figure);
        flow.space(style.leading() / 2);
        if (caption.isEmpty()) {
            flow.place(box);
        } else {
            flow.keep(box);
            caption(caption, style);
        }
        flow.space(style.leading() / 2);
    }

    private void caption(List<SetLine> lines, TextStyle style) {
        Tag tag = composition.document().root().child("Caption");
        composition.flow().space(style.space().before());
        for (int i = 0; i < lines.size(); i++) {
            boolean last = i == lines.size() - 1;
            Box box = lines.get(i).box(tag, last);
            if (last) {
                composition.flow().place(box);
            } else {
                composition.flow().keep(box);
            }
        }
    }

    /** Width and height in points: as wide as asked for, but never beyond the type area. */
    private double[] sized(Block.Picture picture, PictureReader.Read read, double room) {
        double wanted =
                Math.min(PageShape.mm(picture.widthMm()), composition.flow().width());
        double ratio = (double) read.height() / read.width();
        double height = Math.min(wanted * ratio, room);
        return new double[] {height / ratio, height};
    }

    private Box box(PictureReader.Read read, double[] size, Tag figure) {
        double inset = (composition.flow().width() - size[0]) / 2;
        String name = composition.document().picture(read.image());
        return new Drawn(size[1], (PageCanvas page, double left, double top) -> {
            double x = left + inset;
            double y = top - size[1];
            page.in(figure).picture(name, read.turn().matrix(x, y, size[0], size[1]));
            figure.attribute("<</O/Layout/Placement/Block/BBox[" + Syntax.numbers(x, y, x + size[0], top) + "]>>");
            figure.close();
        });
    }
}
