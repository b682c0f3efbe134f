package kesi.report.pdf.type;

import java.nio.ByteBuffer;

/** Which glyph stands for a character: a {@code cmap} subtable of format 12, which covers all of Unicode. */
final class CharacterMap {

    private static final int FULL_UNICODE = 12;
    private static final int GROUP = 12;

    private final ByteBuffer table;
    private final int groups;

    private CharacterMap(ByteBuffer table) {
        this.table = table;
        this.groups = table.getInt(12);
    }

    static CharacterMap read(ByteBuffer cmap) {
        for (int i = 0; i < cmap.getShort(2); i++) {
            int offset = cmap.getInt(4 + 8 * i + 4);
            if (cmap.getShort(offset) == FULL_UNICODE) {
                return new CharacterMap(cmap.slice(offset, cmap.getInt(offset + 4)));
            }
        }
        throw new IllegalArgumentException("A font without a full map of characters");
    }

    /** The glyph of a character; 0 for none. */
    int glyph(int codePoint) {
        int low = 0;
        int high = groups - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int at = 16 + GROUP * middle;
            if (codePoint < table.getInt(at)) {
                high = middle - 1;
            } else if (codePoint > table.getInt(at + 4)) {
                low = middle + 1;
            } else {
                return table.getInt(at + 8) + codePoint - table.getInt(at);
            }
        }
        return 0;
    }
}
