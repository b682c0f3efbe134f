package kesi.exchange.files.command;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import kesi.core.api.command.Command;
import kesi.core.api.command.Exporter;
import kesi.core.api.command.Handler;
import kesi.core.api.command.Outcome;
import kesi.core.api.command.Param;
import kesi.core.api.command.Param.PathUse;
import kesi.core.api.json.Json;
import kesi.core.api.task.Task;
import kesi.core.api.text.Language;
import kesi.core.api.text.Message;
import kesi.exchange.api.JsonLines;
import kesi.exchange.api.Tables;
import kesi.exchange.files.Refusal;
import kesi.exchange.files.WholeFile;
import kesi.record.api.Document;
import kesi.record.api.Records;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Writes all records of a type into one file: without loss as JSON, or their fields as a table. */
@Exporter(file = "jsonl")
@Command(name = "record:export", title = "%command.export", help = "%command.export.help", menu = "file/export")
@Component
public final class ExportRecords implements Handler<ExportRecords.Parameters> {

    private final Records records;
    private final Json json;
    private final JsonLines lines;
    private final Tables tables;
    private final Language language;

    /** What to export. */
    public record Parameters(
            @Param(label = "%param.type", positional = true) String type,

            @Param(label = "%param.format", standard = "jsonl")
            Format format,

            @Param(label = "%param.out", path = PathUse.SAVE)
            Path out) {}

    /** The kinds of files. */
    public enum Format {
        JSON,
        JSONL,
        CSV,
        XLSX
    }

    /** Exports from these records. */
    @Activate
    public ExportRecords(
            @Reference Records records,
            @Reference Json json,
            @Reference JsonLines lines,
            @Reference Tables tables,
            @Reference Language language) {
        this.records = records;
        this.json = json;
        this.lines = lines;
        this.tables = tables;
        this.language = language;
    }

    @Override
    public Outcome run(Parameters parameters, Task task) {
        String type = parameters.type();
        long count = records.count(type);
        if (count == 0
                && records.known().stream().noneMatch(known -> known.name().equals(type))) {
            throw Refusal.of("E-TYPE", type);
        }
        Counted documents = new Counted(new Documents(records, type, count, task));
        write(parameters, documents);
        Message sentence = Message.of(ExportRecords.class, "export.done", documents.count(), parameters.out());
        return Outcome.of(sentence)
                .withData(
                        Outcome.tree("type", type, "file", parameters.out().toString(), "records", documents.count()));
    }

    private void write(Parameters parameters, Iterator<Document> documents) {
        Path out = parameters.out();
        switch (parameters.format()) {
            case JSONL -> lines.write(out, new Mapped<>(documents, RecordLine::of));
            case JSON -> WholeFile.write(out, stream -> array(stream, documents));
            case CSV, XLSX -> table(parameters, documents);
        }
    }

    private void array(OutputStream stream, Iterator<Document> documents) throws IOException {
        Writer out = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8.newEncoder()));
        String before = "[\n";
        while (documents.hasNext()) {
            out.write(before);
            Map<String, Object> line = RecordLine.of(documents.next());
            out.write(json.write(line));
            before = ",\n";
        }
        out.write(before.equals("[\n") ? "[]\n" : "\n]\n");
        out.flush();
    }

    private void table(Parameters parameters, Iterator<Document> documents) {
        FieldColumns<?> columns = FieldColumns.of(records, json, parameters.type(), language.current());
        Iterator<List<String>> rows = new Mapped<>(documents, columns::row);
        if (parameters.format() == Format.CSV) {
            tables.writeCsv(parameters.out(), columns.heads(), rows);
        } else {
            tables.writeXlsx(parameters.out(), columns.title(), columns.heads(), rows);
        }
    }
}
