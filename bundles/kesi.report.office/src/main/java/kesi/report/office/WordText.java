package kesi.report.office;

import java.util.Map;
import kesi.report.api.block.Block.Paragraph;
import kesi.report.api.block.Block.Style;
import kesi.report.api.block.Run;

/** Paragraphs of WordprocessingML. */
record WordText(Parts parts) {

    private static final Map<Style, String> STYLES = Map.of(
            Style.TITLE, "Title",
            Style.SUBTITLE, "Subtitle",
            Style.BODY, "Body",
            Style.FLUSH, "Flush",
            Style.CENTRED, "Centred",
            Style.RIGHT, "Right",
            Style.QUOTE, "Quote",
            Style.NOTE, "Note",
            Style.CAPTION, "Caption",
            Style.MASTHEAD, "Masthead");

    void paragraph(Paragraph paragraph) {
        begin(STYLES.getOrDefault(paragraph.style(), "Body"));
        paragraph.runs().forEach(this::run);
        parts.raw("</w:p>");
    }

    private void run(Run run) {
        String look = switch (run.look()) {
            case PLAIN -> "";
            case BOLD -> "<w:rPr><w:b/></w:rPr>";
            case DOTTED -> "<w:rPr><w:em w:val=\"underDot\"/></w:rPr>";
        };
        text(run.text(), look);
        if (run.note() > 0) {
            text(String.valueOf(run.note()), "<w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr>");
        }
    }

    void styled(String style, String words) {
        begin(style);
        text(words, "");
        parts.raw("</w:p>");
    }

    void begin(String style) {
        parts.raw("<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr>");
    }

    private void text(String words, String look) {
        parts.raw("<w:r>" + look + "<w:t xml:space=\"preserve\">")
                .raw(Parts.text(words))
                .raw("</w:t></w:r>");
    }

    void pageBreak() {
        parts.raw("<w:p><w:r><w:br w:type=\"page\"/></w:r></w:p>");
    }

    /** A field that Word fills when it is updated, since only Word knows its pages. */
    void contents(String title, String hint) {
        styled("Subtitle", title);
        parts.raw("<w:p><w:r><w:fldChar w:fldCharType=\"begin\" w:dirty=\"true\"/></w:r><w:r><w:instrText"
                + " xml:space=\"preserve\"> TOC \\o \"1-3\" \\h </w:instrText></w:r>"
                + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>");
        text(hint, "");
        parts.raw("<w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>");
    }
}
