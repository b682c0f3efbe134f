package kesi.report.office;

import java.util.stream.IntStream;
import kesi.report.api.PaperSetup;
import kesi.report.api.PaperSetup.Theme;

/**
 * The styles of a text document. Faces are those of Chinese offices by name (仿宋, 黑体, 楷体, 小标宋); Word takes another
 * where they are missing. Sizes are half points.
 */
record WordStyles(PaperSetup setup) {

    String markup(String namespaces) {
        boolean official = setup.theme() == Theme.OFFICIAL;
        int size = official ? 32 : 21;
        String face = official ? "仿宋" : "宋体";
        StringBuilder all = new StringBuilder("<w:styles " + namespaces + "><w:docDefaults><w:rPrDefault><w:rPr>"
                + fonts(face) + size(size) + "<w:lang w:eastAsia=\"zh-CN\"/></w:rPr></w:rPrDefault></w:docDefaults>");
        all.append(style("Body", "Body", "<w:ind w:firstLineChars=\"200\"/><w:jc w:val=\"both\"/>", ""));
        all.append(style("Flush", "Flush", "<w:jc w:val=\"both\"/>", ""));
        all.append(style("Centred", "Centred", "<w:jc w:val=\"center\"/>", ""));
        all.append(style("Right", "Right", "<w:jc w:val=\"right\"/>", ""));
        all.append(style("Quote", "Quote", "<w:ind w:leftChars=\"200\"/>", fonts("楷体")));
        all.append(style("Note", "Note", "", size(18)));
        all.append(style("Cell", "Cell", "", size(official ? 24 : 20)));
        all.append(style("Caption", "caption", "<w:keepNext/><w:jc w:val=\"center\"/>", size(20)));
        all.append(style("Title", "Title", centred(240), fonts(official ? "方正小标宋简体" : "黑体") + size(44)));
        all.append(style("Subtitle", "Subtitle", centred(120), size(28)));
        all.append(style(
                "Masthead", "Masthead", centred(240), fonts("方正小标宋简体") + "<w:color w:val=\"CC0000\"/>" + size(64)));
        IntStream.rangeClosed(1, 6).forEach(level -> all.append(heading(level, size, official)));
        return all + "</w:styles>";
    }

    private static String heading(int level, int size, boolean official) {
        String indent = official ? "<w:ind w:firstLineChars=\"200\"/>" : "<w:spacing w:before=\"160\" w:after=\"80\"/>";
        String look =
                fonts(level == 2 && official ? "楷体" : "黑体") + size(official ? size : Math.max(22, 34 - 4 * level));
        return style(
                "Heading" + level,
                "heading " + level,
                "<w:keepNext/>" + indent + "<w:outlineLvl w:val=\"" + (level - 1) + "\"/>",
                look);
    }

    private static String centred(int after) {
        return "<w:spacing w:after=\"" + after + "\"/><w:jc w:val=\"center\"/>";
    }

    private static String style(String id, String name, String paragraph, String run) {
        return "<w:style w:type=\"paragraph\" w:styleId=\"" + id + "\"><w:name w:val=\"" + name + "\"/><w:pPr>"
                + paragraph + "</w:pPr><w:rPr>" + run + "</w:rPr></w:style>";
    }

    private static String fonts(String face) {
        return "<w:rFonts w:ascii=\"Times New Roman\" w:hAnsi=\"Times New Roman\" w:eastAsia=\"" + face + "\"/>";
    }

    private static String size(int half) {
        return "<w:sz w:val=\"" + half + "\"/><w:szCs w:val=\"" + half + "\"/>";
    }
}
