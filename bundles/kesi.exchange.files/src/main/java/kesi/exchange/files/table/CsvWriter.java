package kesi.exchange.files.table;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;

/** Writes csv as spreadsheets open it rightly: UTF-8 with a mark, CR LF, quotes where needed, no formulas. */
final class CsvWriter {

    private final Writer out;

    /** An encoder of its own reports half characters; the usual one would write a question mark. */
    CsvWriter(OutputStream out) {
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8.newEncoder()));
    }

    void write(List<String> heads, Iterator<List<String>> rows) throws IOException {
        out.write('\uFEFF');
        line(heads);
        while (rows.hasNext()) {
            line(rows.next());
        }
        out.flush();
    }

    private void line(List<String> cells) throws IOException {
        out.write(cells.stream().map(CsvWriter::cell).collect(Collectors.joining(",")));
        out.write("\r\n");
    }

    private static String cell(String text) {
        String guarded = FormulaGuard.guarded(text);
        boolean quotes = guarded.chars().anyMatch(c -> "\",;\t\r\n".indexOf(c) >= 0);
        return quotes ? '"' + guarded.replace("\"", "\"\"") + '"' : guarded;
    }
}
