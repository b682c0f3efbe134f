package kesi.core.testing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import kesi.record.api.Blobs;

/** Source files in memory. Safe for use by any thread. */
public final class MemoryBlobs implements Blobs {

    private final Map<String, byte[]> contents = new ConcurrentHashMap<>();

    @Override
    public String put(InputStream content) {
        try {
            byte[] bytes = content.readAllBytes();
            String hash = Sha256.hex(bytes);
            contents.put(hash, bytes);
            return hash;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Optional<InputStream> open(String sha256) {
        return Optional.ofNullable(contents.get(sha256)).map(ByteArrayInputStream::new);
    }

    @Override
    public Optional<Long> size(String sha256) {
        return Optional.ofNullable(contents.get(sha256)).map(bytes -> (long) bytes.length);
    }
}
