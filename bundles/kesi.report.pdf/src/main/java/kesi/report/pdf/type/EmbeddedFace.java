package kesi.report.pdf.type;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kesi.report.api.font.Face;
import kesi.report.pdf.file.Glyph;
import kesi.report.pdf.file.PdfFile;
import kesi.report.pdf.file.Syntax;

/**
 * A face in one document. Each character gets a number of its own when it is first used, even where two share a
 * glyph, so that copying text out of the file gives back exactly the characters that went in.
 */
public final class EmbeddedFace {

    private static final String TWO_DASHES = "——";
    private static final int LONG_DASH = 0x2E3A;
    private static final int RANGE = 100;
    private static final int LETTERS = 26;

    private final Face face;
    private final TrueTypeFile file;
    private final int object;
    private final List<Integer> glyphs = new ArrayList<>(List.of(0));
    private final List<Integer> characters = new ArrayList<>(List.of(0));
    private final Map<Integer, Optional<Glyph>> known = new HashMap<>();

    EmbeddedFace(Face face, TrueTypeFile file, int object) {
        this.face = face;
        this.file = file;
        this.object = object;
    }

    /** The font's object. */
    public int object() {
        return object;
    }

    /** The name under which pages show it. */
    public String name() {
        return switch (face) {
            case SANS -> "Sans";
            case SANS_BOLD -> "SansBold";
            case SONG -> "Song";
            case KAI -> "Kai";
        };
    }

    /** The file that its glyphs are taken from. */
    public TrueTypeFile file() {
        return file;
    }

    /** How many numbers are given away, with the 0 that stands for nothing. */
    public int codes() {
        return glyphs.size();
    }

    /** The glyph in its file of a number on the pages. */
    public int glyphOf(int code) {
        return glyphs.get(code);
    }

    /** What a number on the pages stands for in text. */
    public String textOf(int code) {
        return text(characters.get(code));
    }

    boolean isUsed() {
        return glyphs.size() > 1;
    }

    Optional<Glyph> glyph(int codePoint) {
        return known.computeIfAbsent(codePoint, fresh -> file.glyph(fresh).map(glyph -> take(fresh, glyph)));
    }

    private Glyph take(int codePoint, int glyph) {
        glyphs.add(glyph);
        characters.add(codePoint);
        return new Glyph(name(), glyphs.size() - 1, file.width(glyph));
    }

    /** Writes the font with the glyphs that were used. */
    void write(PdfFile pdf) {
        String name = prefix() + '+' + postScriptName();
        byte[] subset = new FontSubset(file, glyphs).bytes();
        int program = pdf.addStream("/Length1 " + subset.length, subset);
        int descriptor = pdf.add("<</Type/FontDescriptor/FontName/" + name + "/Flags 4/FontBBox["
                + Syntax.numbers(box()) + "]/ItalicAngle 0/Ascent 880/Descent -120/CapHeight 733/StemV 80/FontFile2 "
                + Syntax.reference(program) + ">>");
        int descendant = pdf.add("<</Type/Font/Subtype/CIDFontType2/BaseFont/" + name
                + "/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/FontDescriptor "
                + Syntax.reference(descriptor) + "/DW 1000/W[0[" + widths() + "]]/CIDToGIDMap/Identity>>");
        int map = pdf.addStream("", unicodeMap().getBytes(StandardCharsets.US_ASCII));
        pdf.put(
                object,
                "<</Type/Font/Subtype/Type0/BaseFont/" + name + "/Encoding/Identity-H/DescendantFonts["
                        + Syntax.reference(descendant) + "]/ToUnicode " + Syntax.reference(map) + ">>");
    }

    private double[] box() {
        int[] box = file.box();
        return new double[] {box[0], box[1], box[2], box[3]};
    }

    private String widths() {
        StringBuilder widths = new StringBuilder();
        glyphs.forEach(glyph -> widths.append(file.width(glyph)).append(' '));
        return widths.toString().trim();
    }

    /** Six letters that differ between subsets, as the format asks for. */
    private String prefix() {
        long hash = characters.hashCode() & 0xFFFFFFFFL;
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < 6; i++) {
            letters.append((char) ('A' + hash % LETTERS));
            hash = hash / LETTERS + i;
        }
        return letters.toString();
    }

    private String postScriptName() {
        return switch (face) {
            case SANS -> "NotoSansSC-Regular";
            case SANS_BOLD -> "NotoSansSC-Bold";
            case SONG -> "NotoSerifSC-Regular";
            case KAI -> "LXGWWenKai-Regular";
        };
    }

    private String unicodeMap() {
        StringBuilder map = new StringBuilder("""
                /CIDInit /ProcSet findresource begin
                12 dict begin
                begincmap
                /CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def
                /CMapName /Adobe-Identity-UCS def
                /CMapType 2 def
                1 begincodespacerange
                <0000> <FFFF>
                endcodespacerange
                """);
        for (int from = 1; from < characters.size(); from += RANGE) {
            int to = Math.min(from + RANGE, characters.size());
            map.append(to - from).append(" beginbfchar\n");
            for (int code = from; code < to; code++) {
                map.append("<%04X> <%s>\n".formatted(code, unicode(characters.get(code))));
            }
            map.append("endbfchar\n");
        }
        return map.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n")
                .toString();
    }

    private static String unicode(int codePoint) {
        return HexFormat.of().withUpperCase().formatHex(text(codePoint).getBytes(StandardCharsets.UTF_16BE));
    }

    private static String text(int codePoint) {
        return codePoint == LONG_DASH ? TWO_DASHES : Character.toString(codePoint);
    }
}
