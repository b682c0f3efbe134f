package kesi.record.jdbc.blob;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.ObjLongConsumer;

/** Where contents lie. Safe for use by any thread; names are SHA-256 in lower-case hex and have been checked. */
interface BlobShelf {

    /** Keeps a written file durably under its hash, once; the file is gone afterwards. */
    void take(Path written, String sha256, long size);

    /** Its size in bytes; empty when there is none. */
    Optional<Long> size(String sha256);

    /** Its bytes, unchecked; empty when there is none. */
    Optional<InputStream> open(String sha256);

    /** Hands over the hash and size of every content, in the order of the hashes. */
    void each(ObjLongConsumer<String> taker);
}
