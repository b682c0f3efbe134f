package kesi.report.pdf.type;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;

/** A font file with TrueType outlines. Immutable once read; safe for use by any thread. */
public final class TrueTypeFile {

    private static final int PER_EM = 1000;

    private final FontContent content;
    private final CharacterMap characters;
    private final ByteBuffer advances;
    private final ByteBuffer places;
    private final boolean longOffsets;
    private final int unitsPerEm;
    private final int metrics;

    /**
     * A file by its tables.
     *
     * @throws IllegalArgumentException when one is missing
     */
    TrueTypeFile(FontContent content) {
        this.content = content;
        characters = CharacterMap.read(table("cmap"));
        advances = table("hmtx");
        places = table("loca");
        unitsPerEm = table("head").getShort(18);
        longOffsets = table("head").getShort(50) == 1;
        metrics = table("hhea").getShort(34) & 0xFFFF;
    }

    /** The glyph of a character, or empty when the face has none. */
    public Optional<Integer> glyph(int codePoint) {
        int glyph = characters.glyph(codePoint);
        return glyph == 0 ? Optional.empty() : Optional.of(glyph);
    }

    /** A glyph's advance in thousandths of the type size. */
    public int width(int glyph) {
        return scaled(advances.getShort(4 * Math.min(glyph, metrics - 1)) & 0xFFFF);
    }

    int leftBearing(int glyph) {
        int at = glyph < metrics ? 4 * glyph + 2 : 4 * metrics + 2 * (glyph - metrics);
        return advances.getShort(at);
    }

    int advance(int glyph) {
        return advances.getShort(4 * Math.min(glyph, metrics - 1)) & 0xFFFF;
    }

    /** A glyph's outline as in the file; empty for a blank. */
    byte[] outline(int glyph) {
        return content.outline(offset(glyph), offset(glyph + 1));
    }

    /** The outlines of many glyphs; for a whole document this reads less of the file. */
    List<byte[]> outlines(List<Integer> glyphs) {
        return content.outlines(glyphs.stream()
                .map(glyph -> new int[] {offset(glyph), offset(glyph + 1)})
                .toList());
    }

    /** A glyph's outline as a shape of that type size. */
    public Path2D shape(int glyph, double size) {
        Path2D shape = new GlyphShape(this).of(glyph);
        shape.transform(AffineTransform.getScaleInstance(size / unitsPerEm, size / unitsPerEm));
        return shape;
    }

    /** The box of all glyphs in thousandths: left, bottom, right, top. */
    int[] box() {
        ByteBuffer head = table("head");
        return new int[] {
            scaled(head.getShort(36)), scaled(head.getShort(38)), scaled(head.getShort(40)), scaled(head.getShort(42))
        };
    }

    /** The bytes of a table, or empty when the file has none of that name. */
    Optional<byte[]> copy(String name) {
        return Optional.ofNullable(content.table(name)).map(table -> {
            byte[] copy = new byte[table.capacity()];
            table.get(0, copy);
            return copy;
        });
    }

    private int offset(int glyph) {
        return longOffsets ? places.getInt(4 * glyph) : 2 * (places.getShort(2 * glyph) & 0xFFFF);
    }

    private ByteBuffer table(String name) {
        ByteBuffer table = content.table(name);
        if (table == null) {
            throw new IllegalArgumentException("A font without the table " + name);
        }
        return table;
    }

    private int scaled(int units) {
        return Math.round((float) units * PER_EM / unitsPerEm);
    }
}
