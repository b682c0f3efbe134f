package kesi.news.provider.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kesi.core.testing.MemoryRecords;
import kesi.core.testing.RecordingTask;
import kesi.core.testing.TestJson;
import kesi.exchange.files.json.StrictJsonLines;
import kesi.exchange.files.source.FileSources;
import kesi.exchange.files.table.FileTables;
import kesi.exchange.files.text.DecodedTextFiles;
import kesi.news.api.NewsTypes;
import kesi.news.provider.record.FileType;
import kesi.news.provider.record.IssueType;
import kesi.news.provider.record.ItemType;
import kesi.news.provider.record.PageType;
import kesi.news.provider.record.PublicationType;

/** An archive in memory with the real readers of files, for tests. */
public final class NewsRoom {
    public final MemoryRecords records =
            new MemoryRecords(new ItemType(), new PageType(), new IssueType(), new PublicationType(), new FileType());
    public final Extractors extractors = new Extractors();
    public final RecordingTask task = new RecordingTask();
    public final NewsIntake intake = new NewsIntake(new FileSources(), reading(), records, records.blobs(), extractors);

    public List<ImportedFile> take(Path... files) {
        return intake.take(List.of(files), Wish.none(), task);
    }

    public ImportedFile sample() {
        return intake.take(new SampleFile(), Wish.none(), task).get(0);
    }

    public long items() {
        return records.count(NewsTypes.ITEM);
    }

    @SuppressWarnings("NullAway") // no test here reads a document, so there is no child process that parses one
    private static FileReading reading() {
        DecodedTextFiles texts = new DecodedTextFiles(null);
        return new FileReading(
                texts, new ArticleLists(new FileTables(texts, null), new StrictJsonLines(TestJson.create())));
    }

    public static Path file(Path folder, String name, String text) {
        return file(folder, name, text, StandardCharsets.UTF_8);
    }

    public static Path file(Path folder, String name, String text, Charset charset) {
        try {
            return Files.write(folder.resolve(name), text.getBytes(charset));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
