package kesi.deploy.provider.zip;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * A zip of the one shape that all readers understand alike: it begins with its first entry and ends with its end, the
 * two headers of each entry say the same, nothing stands between. Refuses everything else when it is opened, before
 * anything is unpacked. For one thread; closing it frees the file.
 */
public final class StrictZip implements Closeable {

    private static final int CHUNK = 1 << 16;

    private final Source file;
    private final Map<String, Part> parts = new LinkedHashMap<>();

    private StrictZip(Source file, List<Part> all) {
        this.file = file;
        all.forEach(part -> parts.put(part.name(), part));
    }

    /**
     * Opens a file and checks its shape.
     *
     * @param name what sentences call it
     * @throws kesi.core.api.problem.Problem of kind REFUSED with the codes B-TOO-BIG, B-NOTAJAR, B-TRUNCATED,
     *     B-ZIP-SHAPE, B-NAME
     */
    public static StrictZip open(Path path, String name, Limits limits) throws IOException {
        Source file = new Source(path, name);
        try {
            if (file.length() > limits.bytes()) {
                throw Refused.of("B-TOO-BIG", "gate.big.file", name, limits.bytes() >> 20);
            }
            return new StrictZip(file, new Headers(file, limits).read(EndRecord.read(file, limits)));
        } catch (IOException | RuntimeException e) {
            file.close();
            throw e;
        }
    }

    /** What sentences call the file. */
    public String name() {
        return file.name();
    }

    /** The entries in their order. */
    public List<Part> parts() {
        return List.copyOf(parts.values());
    }

    /** An entry by its exact name. */
    public Optional<Part> part(String name) {
        return Optional.ofNullable(parts.get(name));
    }

    /** The bytes of an entry of at most that many; a bigger one is refused. */
    public byte[] bytes(Part part, int most) throws IOException {
        if (part.size() > most) {
            throw Refused.of("B-TOO-BIG", "gate.big.entry", file.name(), part.name(), most);
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream((int) part.size());
        copy(part, bytes);
        return bytes.toByteArray();
    }

    /**
     * Hands over the bytes of an entry, and no more than it says it has.
     *
     * @throws kesi.core.api.problem.Problem of kind REFUSED with B-DIGEST when they are not what the entry says
     */
    public void copy(Part part, OutputStream sink) throws IOException {
        CRC32 crc = new CRC32();
        boolean right = part.method() == Part.STORED ? stored(part, sink, crc) : inflated(part, sink, crc);
        if (!right || (int) crc.getValue() != part.crc()) {
            throw Refused.of("B-DIGEST", "gate.crc", file.name(), part.name());
        }
    }

    private boolean stored(Part part, OutputStream sink, CRC32 crc) throws IOException {
        for (long done = 0; done < part.size(); ) {
            byte[] chunk = chunk(part, done);
            crc.update(chunk);
            sink.write(chunk);
            done += chunk.length;
        }
        return true;
    }

    private byte[] chunk(Part part, long from) throws IOException {
        return file.at(part.data() + from, (int) Math.min(CHUNK, part.packed() - from))
                .array();
    }

    private boolean inflated(Part part, OutputStream sink, CRC32 crc) throws IOException {
        Inflater inflater = new Inflater(true);
        byte[] out = new byte[CHUNK];
        long read = 0;
        try {
            while (!inflater.finished() && inflater.getBytesWritten() <= part.size()) {
                if (inflater.needsInput() && read == part.packed() || inflater.needsDictionary()) {
                    return false;
                }
                if (inflater.needsInput()) {
                    byte[] chunk = chunk(part, read);
                    inflater.setInput(chunk);
                    read += chunk.length;
                }
                int count = inflater.inflate(out);
                crc.update(out, 0, count);
                sink.write(out, 0, count);
            }
            return inflater.getBytesWritten() == part.size() && inflater.getBytesRead() == part.packed();
        } catch (DataFormatException e) {
            throw Refused.of("B-DIGEST", "gate.crc", file.name(), part.name());
        } finally {
            inflater.end();
        }
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
