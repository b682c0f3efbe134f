package kesi.exchange.api;

import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/** Decodes text. A service; safe for use by any thread. */
@ProviderType
public interface TextFiles {

    /**
     * Decodes a whole file: byte order mark, then strict UTF-8, then UTF-16 by its zero bytes, then strict GB18030.
     *
     * @param encoding the encoding to use instead of a guess
     * @throws kesi.core.api.problem.Problem E-DECODE with line and byte when no encoding fits the whole file (also
     *     for two encodings in one file), E-BINARY, E-FILE-EMPTY, E-LINE-TOO-LONG (over 1 MB), E-TOO-BIG (over 64 MB),
     *     E-ENCODING for a choice that nobody knows
     */
    DecodedText read(SourceFile file, Optional<String> encoding);

    /**
     * The text of a file that may be txt, docx or a PDF with a text layer; the latter two are parsed in a process of
     * their own with limits.
     *
     * @throws kesi.core.api.problem.Problem as {@link #read}, and E-PDF-NO-TEXT, E-PDF-PASSWORD, E-PDF-DAMAGED,
     *     E-PDF-TIME, E-PDF-DEPTH, E-PDF-MEMORY, E-DAMAGED, E-XML-DOCTYPE, E-XML-LIMIT, E-FORMAT
     */
    DecodedText readAny(SourceFile file, Optional<String> encoding);
}
