package kesi.report.pdf.type;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.lang.ref.SoftReference;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import kesi.core.api.problem.Problem;
import kesi.core.api.text.Message;
import org.jspecify.annotations.Nullable;

/**
 * The tables of a font file. The outlines, nine tenths of it, stay in the file: a document reads those it uses in one
 * pass, and only who asks for single ones (a preview) has all of them read, as long as memory allows.
 */
final class FontContent {

    private static final int HEADER = 12;
    private static final int RECORD = 16;
    private static final String OUTLINES = "glyf";
    private static final Set<String> KEPT =
            Set.of("cmap", "head", "hhea", "hmtx", "loca", "maxp", "cvt ", "fpgm", "prep");

    private final String name;
    private final Opening opening;
    private final Map<String, ByteBuffer> tables = new HashMap<>();
    private final long outlines;
    private final int outlinesLength;
    private SoftReference<byte[]> all = new SoftReference<>(null);

    /** Opens the file from its beginning. */
    @FunctionalInterface
    interface Opening {
        InputStream open() throws IOException;
    }

    /**
     * Reads the small tables.
     *
     * @throws IllegalArgumentException when it has no TrueType outlines
     */
    FontContent(String name, Opening opening) throws IOException {
        this.name = name;
        this.opening = opening;
        try (InputStream in = opening.open()) {
            ByteBuffer header = ByteBuffer.wrap(exactly(in, HEADER));
            ByteBuffer records = ByteBuffer.wrap(exactly(in, RECORD * header.getShort(4)));
            Map<Integer, Integer> places = new TreeMap<>();
            for (int at = 0; at < records.capacity(); at += RECORD) {
                places.put(records.getInt(at + 8), at);
            }
            int[] found = {0, -1};
            long pen = HEADER + records.capacity();
            for (Map.Entry<Integer, Integer> place : places.entrySet()) {
                String tag = new String(records.array(), place.getValue(), 4, StandardCharsets.US_ASCII);
                int length = records.getInt(place.getValue() + 12);
                if (tag.equals(OUTLINES)) {
                    found = new int[] {place.getKey(), length};
                } else if (KEPT.contains(tag)) {
                    in.skipNBytes(place.getKey() - pen);
                    tables.put(tag, ByteBuffer.wrap(exactly(in, length)).asReadOnlyBuffer());
                    pen = place.getKey() + (long) length;
                }
            }
            if (found[1] < 0) {
                throw new IllegalArgumentException("A font without TrueType outlines");
            }
            outlines = found[0];
            outlinesLength = found[1];
        }
    }

    /** A table that is kept, or null. */
    @Nullable
    ByteBuffer table(String tag) {
        return tables.get(tag);
    }

    /** One outline by its place among them. */
    byte[] outline(int from, int to) {
        byte[] whole = whole();
        byte[] outline = new byte[to - from];
        System.arraycopy(whole, from, outline, 0, outline.length);
        return outline;
    }

    /** Many outlines by their places (from, to), in the order that is asked for, read in the order of the file. */
    List<byte[]> outlines(List<int[]> places) {
        List<byte[]> read = new ArrayList<>();
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            read.add(new byte[places.get(i)[1] - places.get(i)[0]]);
            order.add(i);
        }
        order.sort(Comparator.comparingInt(i -> places.get(i)[0]));
        byte[] known = all();
        if (known != null) {
            order.forEach(i -> System.arraycopy(known, places.get(i)[0], read.get(i), 0, read.get(i).length));
            return read;
        }
        try (InputStream in = opening.open()) {
            pick(in, places, order, read);
        } catch (IOException e) {
            throw unreadable(e);
        }
        return read;
    }

    private void pick(InputStream in, List<int[]> places, List<Integer> order, List<byte[]> read) throws IOException {
        in.skipNBytes(outlines);
        long pen = 0;
        int before = -1;
        for (int i : order) {
            int[] place = places.get(i);
            if (before >= 0 && places.get(before)[0] == place[0]) {
                read.set(i, read.get(before).clone());
                continue;
            }
            if (place[1] > place[0]) {
                in.skipNBytes(place[0] - pen);
                System.arraycopy(exactly(in, place[1] - place[0]), 0, read.get(i), 0, place[1] - place[0]);
                pen = place[1];
                before = i;
            }
        }
    }

    private synchronized byte @Nullable [] all() {
        return all.get();
    }

    private synchronized byte[] whole() {
        byte[] known = all.get();
        if (known == null) {
            try (InputStream in = opening.open()) {
                in.skipNBytes(outlines);
                known = exactly(in, outlinesLength);
                all = new SoftReference<>(known);
            } catch (IOException e) {
                throw unreadable(e);
            }
        }
        return known;
    }

    private Problem unreadable(IOException e) {
        return Problem.failed(Message.of(FaceShelf.class, "face.unreadable", name), e);
    }

    private static byte[] exactly(InputStream in, int length) throws IOException {
        byte[] bytes = new byte[length];
        if (in.readNBytes(bytes, 0, length) != length) {
            throw new EOFException("The font file ends early");
        }
        return bytes;
    }
}
