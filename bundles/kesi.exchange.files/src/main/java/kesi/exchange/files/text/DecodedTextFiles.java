package kesi.exchange.files.text;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import kesi.exchange.api.DecodedText;
import kesi.exchange.api.DecodedText.Basis;
import kesi.exchange.api.SourceFile;
import kesi.exchange.api.TextFiles;
import kesi.exchange.files.Refusal;
import kesi.exchange.files.process.ChildParser;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Decodes text files, and asks a child process for the text of documents. */
@Component
public final class DecodedTextFiles implements TextFiles {

    private final ChildParser parser;

    /** Decodes with the help of this parser. */
    @Activate
    public DecodedTextFiles(@Reference ChildParser parser) {
        this.parser = parser;
    }

    @Override
    public DecodedText read(SourceFile file, Optional<String> encoding) {
        return new Decoding(file.name(), Bytes.of(file)).decode(encoding);
    }

    @Override
    public DecodedText readAny(SourceFile file, Optional<String> encoding) {
        return switch (file.format()) {
            case DOCX, PDF -> document(file);
            case OLE2 -> throw Refusal.of("E-FORMAT.ole2", file.name());
            case IMAGE -> throw Refusal.of("E-FORMAT.image", file.name());
            case XLSX -> throw Refusal.of("E-FORMAT.table", file.name());
            case TEXT, CSV, JSON, JSON_LINES, BINARY -> read(file, encoding);
        };
    }

    private DecodedText document(SourceFile file) {
        if (file.size() == 0) {
            throw Refusal.of("E-FILE-EMPTY", file.name());
        }
        String text = String.join("", parser.parse(file).texts());
        if (text.isBlank()) {
            throw Refusal.of("E-FILE-EMPTY", file.name());
        }
        if (text.indexOf('\uFFFD') >= 0) {
            throw Refusal.of("E-DECODE.replaced", file.name(), 1);
        }
        return new DecodedText(text, StandardCharsets.UTF_8, Basis.DOCUMENT, 1);
    }
}
