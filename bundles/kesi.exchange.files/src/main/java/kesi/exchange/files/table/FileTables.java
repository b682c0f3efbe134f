package kesi.exchange.files.table;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import kesi.exchange.api.DecodedText;
import kesi.exchange.api.DecodedText.Basis;
import kesi.exchange.api.SourceFile;
import kesi.exchange.api.Table;
import kesi.exchange.api.Tables;
import kesi.exchange.api.TextFiles;
import kesi.exchange.files.Refusal;
import kesi.exchange.files.WholeFile;
import kesi.exchange.files.process.ChildParser;
import kesi.exchange.files.process.Parsed;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reads and writes csv and xlsx. */
@Component
public final class FileTables implements Tables {

    private final TextFiles texts;
    private final ChildParser parser;

    /** Reads csv through the decoder of texts and xlsx through the parser. */
    @Activate
    public FileTables(@Reference TextFiles texts, @Reference ChildParser parser) {
        this.texts = texts;
        this.parser = parser;
    }

    @Override
    public List<Table> read(SourceFile file, Optional<String> encoding) {
        return switch (file.format()) {
            case CSV, TEXT -> List.of(csv(file, encoding));
            case XLSX -> xlsx(file);
            case OLE2 -> throw Refusal.of("E-FORMAT.ole2", file.name());
            case IMAGE -> throw Refusal.of("E-FORMAT.image", file.name());
            case DOCX, PDF, JSON, JSON_LINES -> throw Refusal.of("E-FORMAT.no-table", file.name());
            case BINARY -> throw Refusal.of("E-BINARY", file.name());
        };
    }

    private Table csv(SourceFile file, Optional<String> encoding) {
        DecodedText text = texts.read(file, encoding);
        List<Parsed.Line> lines = CsvText.lines(file.name(), text.text());
        if (lines.isEmpty()) {
            throw Refusal.of("E-TABLE-NO-HEADS", file.name());
        }
        TableShape shape = new TableShape(file.name(), lines);
        shape.requireEvenRows();
        return table("", shape, text.basis(), text.charset().name());
    }

    private List<Table> xlsx(SourceFile file) {
        if (file.size() == 0) {
            throw Refusal.of("E-FILE-EMPTY", file.name());
        }
        List<Table> tables = parser.parse(file).sheets().stream()
                .filter(sheet -> !sheet.lines().isEmpty())
                .map(sheet -> table(
                        sheet.name(),
                        new TableShape(file.name() + " [" + sheet.name() + "]", sheet.lines()),
                        Basis.DOCUMENT,
                        "xlsx"))
                .toList();
        if (tables.isEmpty()) {
            throw Refusal.of("E-TABLE-NO-HEADS", file.name());
        }
        return tables;
    }

    private static Table table(String sheet, TableShape shape, Basis basis, String encoding) {
        Optional<Basis> decoding = basis == Basis.DOCUMENT ? Optional.empty() : Optional.of(basis);
        return new Table(sheet, shape.headRow(), shape.heads(), shape.rows(), decoding, encoding);
    }

    @Override
    public void writeCsv(Path file, List<String> heads, Iterator<List<String>> rows) {
        WholeFile.write(file, out -> new CsvWriter(out).write(heads, rows));
    }

    @Override
    public void writeXlsx(Path file, String sheet, List<String> heads, Iterator<List<String>> rows) {
        WholeFile.write(file, out -> new XlsxWriter(file, out).write(sheet, heads, rows));
    }
}
