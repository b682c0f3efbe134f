package kesi.report.api.font;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The typefaces at hand. A service; safe for use by any thread. Each face covers every character of GB 18030's
 * two-byte part and the rare ones of the table of standard characters as far as its designers drew them.
 */
@ProviderType
public interface Typefaces {

    /**
     * Opens the file of a face: TrueType with outlines in a {@code glyf} table, fit for embedding and for {@code
     * java.awt.Font.createFont(Font.TRUETYPE_FONT, in)}. Files have 10 to 16 MB; whoever reads one keeps what it needs.
     *
     * @return the file from its beginning, to be closed by the caller; empty when this face is not installed
     * @throws IOException when the file is there but cannot be opened
     */
    Optional<InputStream> open(Face face) throws IOException;
}
