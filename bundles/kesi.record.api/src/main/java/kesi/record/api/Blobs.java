package kesi.record.api;

import java.io.InputStream;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/** Source files by their content. What is put in never changes. A service; safe for use by any thread. */
@ProviderType
public interface Blobs {

    /**
     * Keeps the content durably; the same content is kept once. The stream is read to its end and not closed.
     *
     * @return its SHA-256 in hex
     */
    String put(InputStream content);

    /** Opens the content for reading, checked against its hash while it is read; empty when there is none. */
    Optional<InputStream> open(String sha256);

    /** Its size in bytes; empty when there is none. */
    Optional<Long> size(String sha256);
}
