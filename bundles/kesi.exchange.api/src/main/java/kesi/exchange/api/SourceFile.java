package kesi.exchange.api;

import java.io.IOException;
import java.io.InputStream;
import org.osgi.annotation.versioning.ProviderType;

/** One file that a person wants read: on disk or inside a zip. */
@ProviderType
public interface SourceFile {

    /** The name for messages: the path as given, and for an entry of a zip {@code archive.zip!entry}. */
    String name();

    /** The last part of the name, without folders. */
    String fileName();

    /** What kind of file its bytes say it is. */
    Format format();

    /** The size in bytes. */
    long size();

    /** The SHA-256 of the content, in hex. */
    String sha256();

    /** Opens the content from its start. */
    InputStream open() throws IOException;

    /** Kinds of files, told by content first and by the name's ending second. */
    enum Format {
        TEXT,
        CSV,
        XLSX,
        DOCX,
        PDF,
        JSON,
        JSON_LINES,
        IMAGE,
        /** An old binary office file, xls or doc. */
        OLE2,
        /** Bytes that are none of these. */
        BINARY
    }
}
