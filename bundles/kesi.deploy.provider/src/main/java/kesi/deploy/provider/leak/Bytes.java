package kesi.deploy.provider.leak;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * The bytes of a dump in the HPROF format, big-endian. A dump of more than 2 GB is refused.
 *
 * @param idSize 4 or 8 bytes a reference
 */
record Bytes(ByteBuffer all, int idSize) {

    private static final int NAME_LIMIT = 64;

    static Bytes map(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            if (channel.size() > Integer.MAX_VALUE) {
                throw new IOException("The dump has more than 2 GB");
            }
            ByteBuffer all = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
            int at = 0;
            while (at < NAME_LIMIT && all.get(at) != 0) {
                at++;
            }
            return new Bytes(all, all.getInt(at + 1));
        }
    }

    /** Where the first record begins: behind the format's name, the size of references and the time. */
    int start() {
        int at = 0;
        while (all.get(at) != 0) {
            at++;
        }
        return at + 1 + Integer.BYTES + Long.BYTES;
    }

    int end() {
        return all.limit();
    }

    int u1(int at) {
        return all.get(at) & 0xFF;
    }

    int u2(int at) {
        return all.getShort(at) & 0xFFFF;
    }

    int u4(int at) {
        return all.getInt(at);
    }

    long id(int at) {
        return idSize == Long.BYTES ? all.getLong(at) : all.getInt(at) & 0xFFFFFFFFL;
    }

    long u8(int at) {
        return all.getLong(at);
    }

    String text(int at, int length) {
        byte[] bytes = new byte[length];
        all.get(at, bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** How many bytes a value of that basic type has. */
    int size(int type) {
        return switch (type) {
            case 2 -> idSize;
            case 4, 8 -> 1;
            case 5, 9 -> 2;
            case 6, 10 -> 4;
            default -> 8;
        };
    }
}
