package kesi.report.pdf.layout.page;

import kesi.core.api.text.Message;
import kesi.report.api.block.Appendix;
import kesi.report.api.block.Block;
import kesi.report.api.font.Face;
import kesi.report.pdf.layout.Composition;
import kesi.report.pdf.layout.HeadingSetter;
import kesi.report.pdf.layout.TextStyle;

/**
 * Sets the beginnings of appendices: the mark with its number on the first line of a new page, the title centred on the
 * third (GB/T 9704-2012, 7.3.7).
 */
public final class AppendixSetter {

    private final Composition composition;
    private final HeadingSetter headings;
    private int number;

    /** A setter for a document. */
    public AppendixSetter(Composition composition, HeadingSetter headings) {
        this.composition = composition;
        this.headings = headings;
    }

    /** Begins an appendix. */
    public void set(Appendix appendix) {
        number++;
        composition.flow().end();
        TextStyle body = composition.theme().style(Block.Style.FLUSH);
        TextStyle mark = TextStyle.of(Face.SANS, body.size(), body.leading()).align(TextStyle.Alignment.LEFT);
        String words = Message.of(AppendixSetter.class, "appendix.mark", number).in(composition.language());
        headings.begin(words, appendix.title(), mark, composition.theme().style(Block.Style.TITLE));
    }
}
