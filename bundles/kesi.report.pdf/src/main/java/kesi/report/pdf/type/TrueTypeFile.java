package kesi.report.pdf.type;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** A font file with TrueType outlines. Immutable once read; safe for use by any thread. */
public final class TrueTypeFile {

    private static final int HEADER = 12;
    private static final int RECORD = 16;
    private static final int PER_EM = 1000;

    private final ByteBuffer bytes;
    private final Map<String, ByteBuffer> tables = new HashMap<>();
    private final CharacterMap characters;
    private final boolean longOffsets;
    private final int unitsPerEm;
    private final int metrics;

    /**
     * Reads the tables' places and the character map.
     *
     * @param content the whole file
     * @throws IllegalArgumentException when it has no TrueType outlines
     */
    public TrueTypeFile(byte[] content) {
        bytes = ByteBuffer.wrap(content).asReadOnlyBuffer();
        int count = bytes.getShort(4);
        for (int i = 0; i < count; i++) {
            int at = HEADER + RECORD * i;
            tables.put(tag(at), bytes.slice(bytes.getInt(at + 8), bytes.getInt(at + 12)));
        }
        if (!tables.containsKey("glyf")) {
            throw new IllegalArgumentException("A font without TrueType outlines");
        }
        characters = CharacterMap.read(table("cmap"));
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
        return scaled(table("hmtx").getShort(4 * Math.min(glyph, metrics - 1)) & 0xFFFF);
    }

    int leftBearing(int glyph) {
        int at = glyph < metrics ? 4 * glyph + 2 : 4 * metrics + 2 * (glyph - metrics);
        return table("hmtx").getShort(at);
    }

    int advance(int glyph) {
        return table("hmtx").getShort(4 * Math.min(glyph, metrics - 1)) & 0xFFFF;
    }

    /** A glyph's outline as in the file; empty for a blank. */
    byte[] outline(int glyph) {
        int from = offset(glyph);
        byte[] outline = new byte[offset(glyph + 1) - from];
        table("glyf").get(from, outline);
        return outline;
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
        return Optional.ofNullable(tables.get(name)).map(table -> {
            byte[] copy = new byte[table.capacity()];
            table.get(0, copy);
            return copy;
        });
    }

    private int offset(int glyph) {
        ByteBuffer loca = table("loca");
        return longOffsets ? loca.getInt(4 * glyph) : 2 * (loca.getShort(2 * glyph) & 0xFFFF);
    }

    private ByteBuffer table(String name) {
        ByteBuffer table = tables.get(name);
        if (table == null) {
            throw new IllegalArgumentException("A font without the table " + name);
        }
        return table;
    }

    private int scaled(int units) {
        return Math.round((float) units * PER_EM / unitsPerEm);
    }

    private String tag(int at) {
        byte[] tag = new byte[4];
        bytes.get(at, tag);
        return new String(tag, StandardCharsets.US_ASCII);
    }
}
