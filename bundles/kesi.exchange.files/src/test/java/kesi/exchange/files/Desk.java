package kesi.exchange.files;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import kesi.core.api.problem.Problem;
import kesi.core.testing.RecordingTask;
import kesi.exchange.api.DecodedText;
import kesi.exchange.api.SourceFile;
import kesi.exchange.api.Table;
import kesi.exchange.files.process.ChildParser;
import kesi.exchange.files.process.TestParsers;
import kesi.exchange.files.source.FileSources;
import kesi.exchange.files.table.FileTables;
import kesi.exchange.files.text.DecodedTextFiles;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** The real services around one folder of files. */
public final class Desk implements AutoCloseable {

    private final Path folder;
    private final ChildParser parser = TestParsers.create(120);
    private final DecodedTextFiles texts = new DecodedTextFiles(parser);
    private final FileTables tables = new FileTables(texts, parser);

    public Desk(Path folder) {
        this.folder = folder;
    }

    @Override
    public void close() {
        parser.close();
    }

    public FileTables tables() {
        return tables;
    }

    public Path path(String name) {
        return folder.resolve(name);
    }

    public Path write(String name, byte[] bytes) {
        try {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            return Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Path write(String name, String text) {
        return write(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /** What the sources hand out, in order, copied so that it outlives the archive. */
    public static List<SourceFile> open(Path... named) {
        List<SourceFile> files = new ArrayList<>();
        new FileSources().each(List.of(named), new RecordingTask(), files::add);
        return files;
    }

    public static SourceFile file(Path path) {
        return open(path).get(0);
    }

    public DecodedText text(String name, byte[] bytes) {
        return texts.read(file(write(name, bytes)), Optional.empty());
    }

    public DecodedText document(Path path) {
        return texts.readAny(file(path), Optional.empty());
    }

    public List<Table> tables(Path path) {
        return tables.read(file(path), Optional.empty());
    }

    public Table table(String name, String text) {
        return tables(write(name, text)).get(0);
    }

    public static Problem problem(ThrowingCallable call) {
        return catchThrowableOfType(Problem.class, call);
    }

    public static String code(ThrowingCallable call) {
        Problem problem = problem(call);
        return problem == null ? "" : problem.code().orElse("?");
    }

    public static byte[] zip(Map<String, byte[]> entries) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
