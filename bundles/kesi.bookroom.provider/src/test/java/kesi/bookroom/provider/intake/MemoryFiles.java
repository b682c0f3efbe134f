package kesi.bookroom.provider.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import kesi.core.api.task.Task;
import kesi.core.testing.MemoryBlobs;
import kesi.exchange.api.DecodedText;
import kesi.exchange.api.SourceFile;
import kesi.exchange.api.Sources;
import kesi.exchange.api.Table;
import kesi.exchange.api.Table.Row;
import kesi.exchange.api.Tables;

/** One table in memory as if it were a file: lines of cells parted by semicolons. */
public final class MemoryFiles implements Sources, Tables {

    private final String text;

    /** A table of these lines, the first with the heads. */
    public MemoryFiles(String... lines) {
        this.text = String.join("\n", lines);
    }

    @Override
    public void each(List<Path> named, Task task, Consumer<SourceFile> consumer) {
        consumer.accept(new File());
    }

    @Override
    public List<Table> read(SourceFile file, Optional<String> encoding) {
        List<String> lines = text.lines().toList();
        List<Row> rows = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            rows.add(new Row(i + 1, cells(lines.get(i))));
        }
        Optional<DecodedText.Basis> basis = Optional.of(DecodedText.Basis.STRICT_UTF8);
        return List.of(new Table("表1", 1, cells(lines.get(0)), rows, basis, "UTF-8"));
    }

    private static List<String> cells(String line) {
        return Arrays.asList(line.split(";", -1));
    }

    @Override
    public void writeCsv(Path file, List<String> heads, Iterator<List<String>> rows) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void writeXlsx(Path file, String sheet, List<String> heads, Iterator<List<String>> rows) {
        throw new UnsupportedOperationException();
    }

    /** The file. */
    private final class File implements SourceFile {
        @Override
        public String name() {
            return "list.csv";
        }

        @Override
        public String fileName() {
            return "list.csv";
        }

        @Override
        public Format format() {
            return Format.CSV;
        }

        @Override
        public long size() {
            return text.length();
        }

        @Override
        public String sha256() {
            try (InputStream content = open()) {
                return new MemoryBlobs().put(content);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public InputStream open() {
            return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        }
    }
}
