package kesi.report.pdf.type;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A font file with some glyphs of another, renumbered from 0; parts of composed glyphs come behind. */
final class FontSubset {

    private static final int HAS_MORE = 0x20;
    private static final int WORD_ARGUMENTS = 0x1;
    private static final int ONE_SCALE = 0x8;
    private static final int TWO_SCALES = 0x40;
    private static final int MATRIX = 0x80;
    private static final int COMPOSED_HEAD = 10;

    private final TrueTypeFile source;
    private final List<Integer> glyphs;
    private final Map<Integer, Integer> parts = new HashMap<>();

    /** A subset with these glyphs of the source under their places in the list. */
    FontSubset(TrueTypeFile source, List<Integer> glyphs) {
        this.source = source;
        this.glyphs = new ArrayList<>(glyphs);
    }

    /** The font file. */
    byte[] bytes() {
        ByteArrayOutputStream outlines = new ByteArrayOutputStream();
        List<Integer> places = new ArrayList<>();
        while (places.size() < glyphs.size()) {
            // Parts of composed glyphs join the list on the way and are the next round.
            for (byte[] raw : source.outlines(List.copyOf(glyphs.subList(places.size(), glyphs.size())))) {
                places.add(outlines.size());
                byte[] outline = renumbered(raw);
                outlines.writeBytes(outline);
                outlines.writeBytes(new byte[-outline.length & 3]);
            }
        }
        places.add(outlines.size());
        Map<String, byte[]> tables = new TreeMap<>();
        tables.put("glyf", outlines.toByteArray());
        tables.put("loca", integers(places));
        tables.put("hmtx", metrics());
        for (String name : List.of("head", "hhea", "maxp", "cvt ", "fpgm", "prep")) {
            source.copy(name).ifPresent(table -> tables.put(name, adjusted(name, table)));
        }
        return assembled(tables);
    }

    /** An outline whose parts, if it is composed, are named by their new numbers. */
    private byte[] renumbered(byte[] outline) {
        ByteBuffer glyph = ByteBuffer.wrap(outline);
        if (outline.length == 0 || glyph.getShort(0) >= 0) {
            return outline;
        }
        int at = COMPOSED_HEAD;
        int flags = HAS_MORE;
        while ((flags & HAS_MORE) != 0) {
            flags = glyph.getShort(at);
            glyph.putShort(at + 2, (short) part(glyph.getShort(at + 2) & 0xFFFF));
            at += 4 + argumentBytes(flags);
        }
        return outline;
    }

    private static int argumentBytes(int flags) {
        int bytes = (flags & WORD_ARGUMENTS) != 0 ? 4 : 2;
        if ((flags & ONE_SCALE) != 0) {
            return bytes + 2;
        }
        if ((flags & TWO_SCALES) != 0) {
            return bytes + 4;
        }
        return (flags & MATRIX) != 0 ? bytes + 8 : bytes;
    }

    private int part(int glyph) {
        return parts.computeIfAbsent(glyph, missing -> {
            glyphs.add(missing);
            return glyphs.size() - 1;
        });
    }

    private byte[] metrics() {
        ByteBuffer metrics = ByteBuffer.allocate(4 * glyphs.size());
        for (int glyph : glyphs) {
            metrics.putShort((short) source.advance(glyph));
            metrics.putShort((short) source.leftBearing(glyph));
        }
        return metrics.array();
    }

    private byte[] adjusted(String name, byte[] table) {
        ByteBuffer buffer = ByteBuffer.wrap(table);
        switch (name) {
            case "head" -> buffer.putInt(8, 0).putShort(50, (short) 1);
            case "hhea" -> buffer.putShort(34, (short) glyphs.size());
            case "maxp" -> buffer.putShort(4, (short) glyphs.size());
            default -> {}
        }
        return table;
    }

    private static byte[] integers(List<Integer> values) {
        ByteBuffer buffer = ByteBuffer.allocate(4 * values.size());
        values.forEach(buffer::putInt);
        return buffer.array();
    }

    private static byte[] assembled(Map<String, byte[]> tables) {
        int count = tables.size();
        int power = Integer.highestOneBit(count);
        int size = 12
                + 16 * count
                + tables.values().stream().mapToInt(t -> padded(t.length)).sum();
        ByteBuffer file = ByteBuffer.allocate(size);
        file.putInt(0x00010000).putShort((short) count).putShort((short) (16 * power));
        file.putShort((short) Integer.numberOfTrailingZeros(power)).putShort((short) (16 * (count - power)));
        int place = 12 + 16 * count;
        for (Map.Entry<String, byte[]> table : tables.entrySet()) {
            byte[] content = table.getValue();
            file.put(table.getKey().getBytes(StandardCharsets.US_ASCII)).putInt(checksum(content));
            file.putInt(place).putInt(content.length);
            file.put(place, content);
            place += padded(content.length);
        }
        return file.array();
    }

    private static int checksum(byte[] table) {
        int sum = 0;
        for (int i = 0; i < table.length; i++) {
            sum += (table[i] & 0xFF) << (24 - 8 * (i & 3));
        }
        return sum;
    }

    private static int padded(int length) {
        return (length + 3) & ~3;
    }
}
