package kesi.report.pdf.layout.page;

import java.util.List;
import java.util.stream.IntStream;
import kesi.report.api.block.Block;
import kesi.report.api.block.Names;
import kesi.report.pdf.file.Syntax;
import kesi.report.pdf.file.Tag;
import kesi.report.pdf.layout.Composition;
import kesi.report.pdf.layout.Drawn;
import kesi.report.pdf.layout.SetLine;
import kesi.report.pdf.layout.TextStyle;
import kesi.report.pdf.text.Typed;

/** Sets lists of names in columns; a name of two hanzi is spread to the width of three. */
public final class NamesSetter {

    private static final double GAP_EMS = 1.5;
    private static final double INDENT_EMS = 2;
    private static final double SPREAD_EMS = 1;
    private static final double LEAST_EMS = 3;

    private final Composition composition;

    /** A setter for a document. */
    public NamesSetter(Composition composition) {
        this.composition = composition;
    }

    /** Sets the names row by row. */
    public void set(Names names) {
        TextStyle style = composition.theme().style(Block.Style.FLUSH);
        double room = composition.flow().width() - INDENT_EMS * style.size();
        List<Entry> entries = names.names().stream()
                .map(Typed::printed)
                .filter(name -> !name.isEmpty())
                .map(name -> new Entry(name, spread(name, style)))
                .toList();
        double widest = entries.stream()
                .mapToDouble(entry -> entry.shape().width())
                .max()
                .orElse(0);
        double gap = GAP_EMS * style.size();
        double cell = Math.max(LEAST_EMS * style.size(), widest) + gap;
        int columns = (int) Math.max(1, Math.floor((room + gap) / cell));
        rows(entries, style, columns, columns == 1 ? room : (room + gap) / columns);
    }

    private record Entry(String name, Spread shape) {}

    private void rows(List<Entry> entries, TextStyle style, int columns, double step) {
        if (entries.isEmpty()) {
            return;
        }
        Tag list = composition.document().root().child("L").attribute("<</O/List/ListNumbering/None>>");
        for (int from = 0; from < entries.size(); from += columns) {
            if (columns == 1 && entries.get(from).shape().width() > step) {
                broken(list, entries.get(from).name(), style, step);
                continue;
            }
            row(list, entries.subList(from, Math.min(from + columns, entries.size())), style, step);
        }
        list.close();
    }

    private void row(Tag list, List<Entry> row, TextStyle style, double step) {
        List<Tag> items = row.stream().map(entry -> list.child("LI")).toList();
        List<Tag> bodies = IntStream.range(0, row.size())
                .mapToObj(i -> items.get(i)
                        .child("LBody")
                        .with("/ActualText " + Syntax.text(row.get(i).name())))
                .toList();
        composition.flow().place(new Drawn(style.leading(), (page, left, top) -> {
            for (int i = 0; i < row.size(); i++) {
                row.get(i).shape().draw(page, bodies.get(i), left + INDENT_EMS * style.size() + i * step, top);
                bodies.get(i).close();
                items.get(i).close();
            }
        }));
    }

    /** A name that is longer than a line. */
    private void broken(Tag list, String name, TextStyle style, double room) {
        Tag item = list.child("LI");
        Tag body = item.child("LBody");
        TextStyle inset = style.align(TextStyle.Alignment.LEFT).sides(INDENT_EMS, 0);
        List<SetLine> lines = composition.lines(name, inset, room + INDENT_EMS * style.size());
        for (int i = 0; i < lines.size(); i++) {
            composition.flow().place(lines.get(i).box(body, i == lines.size() - 1));
        }
        item.close();
    }

    private Spread spread(String name, TextStyle style) {
        boolean two =
                name.codePointCount(0, name.length()) == 2 && name.codePoints().allMatch(Character::isIdeographic);
        return two ? Spread.apart(composition, name, style, SPREAD_EMS) : Spread.close(composition, name, style);
    }
}
