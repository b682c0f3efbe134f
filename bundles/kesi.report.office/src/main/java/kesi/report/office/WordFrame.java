package kesi.report.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kesi.report.api.PaperSetup;
import kesi.report.api.PaperSetup.Theme;
import kesi.report.api.block.Block.Picture;

/** What belongs to the whole document: page, styles, foot, pictures and the list of parts. */
final class WordFrame {

    private static final String MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String CONTENT = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String NAMESPACES = "xmlns:w=\"" + MAIN + "\" xmlns:r=\"" + OFFICE + "\"";
    static final String OPENING = "<w:document " + NAMESPACES
            + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
            + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
            + " xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><w:body>";

    private static final double TWIPS_A_MM = 1440 / 25.4;
    private static final int EMU_A_MM = 36_000;

    private final PaperSetup setup;
    private final Parts parts;
    private final List<Picture> pictures = new ArrayList<>();

    WordFrame(PaperSetup setup, Parts parts) {
        this.setup = setup;
        this.parts = parts;
    }

    void picture(Picture picture, WordText text) {
        pictures.add(picture);
        int number = pictures.size();
        long width = Math.round(picture.widthMm() * EMU_A_MM);
        long height = Math.round(width * PictureSize.ratio(picture.content()));
        String size = "cx=\"" + width + "\" cy=\"" + height + "\"";
        String name = Parts.text(picture.alternative());
        text.begin("Centred");
        parts.raw("<w:r><w:drawing><wp:inline><wp:extent " + size + "/><wp:docPr id=\"" + number + "\" name=\"p"
                + number
                + "\" descr=\"" + name + "\"/><a:graphic><a:graphicData"
                + " uri=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><pic:pic><pic:nvPicPr>"
                + "<pic:cNvPr id=\"" + number + "\" name=\"p" + number + "\"/><pic:cNvPicPr/></pic:nvPicPr>"
                + "<pic:blipFill><a:blip r:embed=\"p" + number + "\"/><a:stretch><a:fillRect/></a:stretch>"
                + "</pic:blipFill><pic:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext " + size + "/></a:xfrm>"
                + "<a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic>"
                + "</wp:inline></w:drawing></w:r></w:p>");
        picture.caption().ifPresent(caption -> text.styled("Caption", caption));
    }

    void close() {
        parts.raw(page() + "</w:body></w:document>");
        parts.end();
        StringBuilder relations = new StringBuilder(relation("styles", "styles", "styles.xml"));
        relations.append(relation("foot", "footer", "footer1.xml"));
        for (int at = 1; at <= pictures.size(); at++) {
            byte[] content = pictures.get(at - 1).content();
            String name = "media/p" + at + (PictureSize.isPng(content) ? ".png" : ".jpeg");
            parts.bytes("word/" + name, content);
            relations.append(relation("p" + at, "image", name));
        }
        parts.part("word/styles.xml", new WordStyles(setup).markup(NAMESPACES));
        parts.part(
                "word/footer1.xml",
                "<w:ftr " + NAMESPACES + "><w:p><w:pPr><w:jc w:val=\"center\"/></w:pPr>"
                        + "<w:fldSimple w:instr=\" PAGE \"><w:r><w:t>1</w:t></w:r></w:fldSimple></w:p></w:ftr>");
        parts.part("word/_rels/document.xml.rels", relations(relations.toString()));
        parts.part("_rels/.rels", relations(relation("r1", "officeDocument", "word/document.xml")));
        parts.part("[Content_Types].xml", types());
    }

    /** The official margins of GB/T 9704-2012, or an inch all around. */
    private String page() {
        boolean official = setup.theme() == Theme.OFFICIAL;
        int[] margins = official ? new int[] {37, 26, 35, 28} : new int[] {25, 25, 25, 25};
        String size = setup.landscape()
                ? "w:w=\"16838\" w:h=\"11906\" w:orient=\"landscape\""
                : "w:w=\"11906\" w:h=\"16838\"";
        return String.format(
                Locale.ROOT,
                "<w:sectPr>%s<w:pgSz %s/><w:pgMar w:top=\"%d\" w:right=\"%d\" w:bottom=\"%d\" w:left=\"%d\""
                        + " w:header=\"720\" w:footer=\"720\" w:gutter=\"0\"/></w:sectPr>",
                setup.furniture().pages() ? "<w:footerReference w:type=\"default\" r:id=\"foot\"/>" : "",
                size,
                twips(margins[0]),
                twips(margins[1]),
                twips(margins[2]),
                twips(margins[3]));
    }

    private static long twips(int mm) {
        return Math.round(mm * TWIPS_A_MM);
    }

    private static String relations(String all) {
        return "<Relationships xmlns=\"" + PACKAGE + "relationships\">" + all + "</Relationships>";
    }

    private static String relation(String id, String type, String target) {
        return "<Relationship Id=\"%s\" Type=\"%s/%s\" Target=\"%s\"/>".formatted(id, OFFICE, type, target);
    }

    private static String types() {
        return "<Types xmlns=\"" + PACKAGE + "content-types\"><Default Extension=\"rels\""
                + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + "<Default Extension=\"png\" ContentType=\"image/png\"/>"
                + "<Default Extension=\"jpeg\" ContentType=\"image/jpeg\"/>"
                + type("/word/document.xml", "document.main+xml")
                + type("/word/styles.xml", "styles+xml") + type("/word/footer1.xml", "footer+xml") + "</Types>";
    }

    private static String type(String part, String type) {
        return "<Override PartName=\"%s\" ContentType=\"%s%s\"/>".formatted(part, CONTENT, type);
    }
}
