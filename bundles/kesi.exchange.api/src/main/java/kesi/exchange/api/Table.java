package kesi.exchange.api;

import java.util.List;
import java.util.Optional;

/**
 * A table as it stands in a file: every cell as text. Immutable.
 *
 * @param sheet the sheet's name; empty for csv
 * @param firstRow the row in the file where the heads stand, from 1
 * @param heads the heads, trimmed; never two the same
 * @param rows the rows below; each has as many cells as there are heads; a missing cell is empty
 * @param decoding how the text was decoded; empty for xlsx
 */
public record Table(
        String sheet,
        int firstRow,
        List<String> heads,
        List<Row> rows,
        Optional<DecodedText.Basis> decoding,
        String encoding) {

    public Table {
        heads = List.copyOf(heads);
        rows = List.copyOf(rows);
    }

    /**
     * One row.
     *
     * @param number its row in the file, from 1
     * @param cells the cells, each trimmed of nothing
     */
    public record Row(int number, List<String> cells) {

        public Row {
            cells = List.copyOf(cells);
        }
    }
}
