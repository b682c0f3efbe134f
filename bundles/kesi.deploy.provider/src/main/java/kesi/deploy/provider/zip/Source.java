package kesi.deploy.provider.zip;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;

/** A file that is read anywhere; never mapped, so that it can be deleted at once. */
final class Source implements Closeable {

    private final FileChannel channel;
    private final String name;
    private final long length;

    Source(Path file, String name) throws IOException {
        this.channel = FileChannel.open(file);
        this.name = name;
        this.length = channel.size();
    }

    String name() {
        return name;
    }

    long length() {
        return length;
    }

    /** Bytes at a place, in the order of zip; all of them or an error. */
    ByteBuffer at(long place, int count) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(count).order(ByteOrder.LITTLE_ENDIAN);
        while (bytes.hasRemaining()) {
            if (place < 0 || channel.read(bytes, place + bytes.position()) < 0) {
                throw new EOFException(name);
            }
        }
        return bytes.flip();
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
