package kesi.report.pdf.theme;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import kesi.report.api.Paper;
import kesi.report.api.PaperSetup;
import kesi.report.api.block.Block;
import kesi.report.api.block.Block.Paragraph;
import kesi.report.api.block.Block.Style;
import kesi.report.api.block.Table;
import kesi.report.api.block.Table.Align;
import kesi.report.api.block.Table.Column;

/**
 * A document with every part that a theme can change.
 *
 * @param words the words of a key
 */
record Sample(UnaryOperator<String> words) {

    PaperSetup setup() {
        return PaperSetup.of(words.apply("sample.title"), "", PaperSetup.Theme.PLAIN)
                .with(new PaperSetup.Furniture(Optional.empty(), Optional.empty(), true, true));
    }

    void compose(Paper paper) {
        String text = words.apply("sample.text");
        for (Style style : List.of(Style.MASTHEAD, Style.TITLE, Style.SUBTITLE)) {
            paper.add(Paragraph.of(words.apply("sample.title"), style));
        }
        for (int level = 1; level <= 4; level++) {
            paper.add(new Block.Heading(level, words.apply("sample.heading") + " " + level));
            paper.add(Paragraph.body(text.repeat(2)));
        }
        for (Style style : List.of(Style.QUOTE, Style.FLUSH, Style.CENTRED, Style.RIGHT, Style.NOTE)) {
            paper.add(Paragraph.of(text, style));
        }
        String head = words.apply("sample.heading");
        paper.add(Table.of(
                head,
                List.of(new Column(head, 1, Align.LEFT), new Column(head, 1, Align.RIGHT)),
                List.of(List.of(head, "12.5"), List.of(head, "7")).iterator()));
    }
}
