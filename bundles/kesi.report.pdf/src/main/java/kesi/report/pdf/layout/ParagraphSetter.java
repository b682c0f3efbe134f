package kesi.report.pdf.layout;

import java.util.List;
import kesi.report.api.block.Block;
import kesi.report.api.block.Run;
import kesi.report.pdf.file.Tag;

/** Sets paragraphs. No page begins with the last line of one or ends with its first. */
final class ParagraphSetter {

    private static final double MASTHEAD_SHARE = 0.92;
    private static final double ENDLESS = 1e9;

    private final Composition composition;

    ParagraphSetter(Composition composition) {
        this.composition = composition;
    }

    void set(Block.Paragraph paragraph) {
        TextStyle style = composition.theme().style(paragraph.style());
        set(
                paragraph.runs(),
                paragraph.style() == Block.Style.MASTHEAD ? fitted(style, paragraph.runs()) : style,
                composition.document().root().child("P"));
    }

    /** A note of its own: number and text under a tag that readers can tell from the text; the text hangs. */
    void set(Block.Note note) {
        TextStyle style = hanging(composition.theme().style(Block.Style.NOTE), "[" + note.number() + "] ");
        Tag tag = composition.document().root().child("Note").with("/ID(note" + note.number() + ")");
        set(List.of(Run.plain("[" + note.number() + "] " + note.text())), style, tag);
    }

    /** The style with all lines but the first as far in as a label is wide. */
    private TextStyle hanging(TextStyle style, String label) {
        double ems = composition.lines(List.of(Run.plain(label + "一")), style.indent(0), ENDLESS).stream()
                        .mapToDouble(line -> line.line().width())
                        .sum()
                / style.size();
        double hang = Math.max(0, ems - 1);
        return style.sides(style.sides().left() + hang, style.sides().right()).indent(-hang);
    }

    private void set(List<Run> runs, TextStyle style, Tag tag) {
        Flow flow = composition.flow();
        List<SetLine> lines = composition.lines(runs, style, flow.width());
        flow.space(style.space().before());
        place(lines, tag);
        if (lines.isEmpty()) {
            tag.close();
            flow.space(style.leading());
        }
        flow.space(style.space().after());
    }

    private void place(List<SetLine> lines, Tag tag) {
        for (int i = 0; i < lines.size(); i++) {
            Box box = lines.get(i).box(tag, i == lines.size() - 1);
            boolean wouldStandAlone = lines.size() > 1 && (i == 0 || i == lines.size() - 2);
            if (wouldStandAlone) {
                composition.flow().keep(box);
            } else {
                composition.flow().place(box);
            }
        }
    }

    /** The style in the size at which one line holds all. */
    private TextStyle fitted(TextStyle style, List<Run> runs) {
        double room = composition.flow().width() * MASTHEAD_SHARE;
        double width = composition.lines(runs, style, Double.MAX_VALUE / 4).stream()
                .mapToDouble(line -> line.line().width())
                .sum();
        return width > room ? style.size(style.size() * room / width) : style;
    }
}
