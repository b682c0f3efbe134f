package kesi.exchange.api;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/** Reads and writes tables. A service; safe for use by any thread. */
@ProviderType
public interface Tables {

    /**
     * Reads all tables of a csv or xlsx file; sheets without any cell are passed over. The heads stand in the first
     * row with at least two cells that are not blank (a row with one cell above it is a title), or in the first row
     * when no row has two. A column without a head is named after its letter, as {@code [C]}. Formulas give their
     * stored value, dates ISO 8601; macros and outside links are never run or fetched.
     *
     * @throws kesi.core.api.problem.Problem E-TABLE-NO-HEADS, E-TABLE-HEADS (two the same), E-CSV-QUOTE (line),
     *     E-CSV-COLUMNS (row and counts), E-XML-DOCTYPE, E-XML-LIMIT, E-ZIP-TOO-BIG, E-DAMAGED, E-TIME, E-FORMAT, and
     *     those of {@link TextFiles#read}
     */
    List<Table> read(SourceFile file, Optional<String> encoding);

    /**
     * Writes a csv file in UTF-8 with a byte order mark, CR LF; a cell that begins with {@code = + - @}, tab or CR
     * (also full-width) is led by an apostrophe. The file appears complete or not at all.
     */
    void writeCsv(Path file, List<String> heads, Iterator<List<String>> rows);

    /** Writes an xlsx file with typed text cells. The file appears complete or not at all. */
    void writeXlsx(Path file, String sheet, List<String> heads, Iterator<List<String>> rows);
}
