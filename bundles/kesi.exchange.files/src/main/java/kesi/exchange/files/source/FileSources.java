package kesi.exchange.files.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import kesi.core.api.task.Task;
import kesi.core.api.text.Message;
import kesi.exchange.api.SourceFile;
import kesi.exchange.api.Sources;
import kesi.exchange.files.Refusal;
import kesi.exchange.files.process.PrivateFolder;
import org.osgi.service.component.annotations.Component;

/** Opens files, folders and archives. */
@Component
public final class FileSources implements Sources {

    private static final int DEEPEST = 32;

    @Override
    public void each(List<Path> named, Task task, Consumer<SourceFile> consumer) {
        List<Path> files = named.stream().flatMap(path -> files(path).stream()).toList();
        for (int i = 0; i < files.size(); i++) {
            task.checkCancelled();
            Path file = files.get(i);
            task.progress((double) i / files.size(), Message.of(FileSources.class, "task.reading", file));
            handOut(file, task, consumer);
        }
    }

    private static List<Path> files(Path named) {
        if (Files.isDirectory(named)) {
            return filesOf(named);
        }
        if (!Files.exists(named)) {
            throw Refusal.of("E-FILE-MISSING", named);
        }
        if (!Files.isReadable(named)) {
            throw Refusal.of("E-FILE-UNREADABLE", named, "");
        }
        if (isEmpty(named)) {
            throw Refusal.of("E-FILE-EMPTY", named);
        }
        return List.of(named);
    }

    private static boolean isEmpty(Path file) {
        try {
            return Files.size(file) == 0;
        } catch (IOException e) {
            throw Refusal.of(e, "E-FILE-UNREADABLE", file, String.valueOf(e.getMessage()));
        }
    }

    private static List<Path> filesOf(Path folder) {
        try (Stream<Path> walk = Files.walk(folder, DEEPEST)) {
            List<Path> files = walk.filter(path -> Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS))
                    .filter(path -> !EntryNames.isLeftover(
                            folder.relativize(path).toString().replace('\\', '/')))
                    .sorted()
                    .toList();
            if (files.isEmpty()) {
                throw Refusal.of("E-FOLDER-EMPTY", folder);
            }
            return files;
        } catch (IOException | java.io.UncheckedIOException e) {
            throw Refusal.of(e, "E-FILE-UNREADABLE", folder, String.valueOf(e.getMessage()));
        }
    }

    private static void handOut(Path file, Task task, Consumer<SourceFile> consumer) {
        Content content = new Content.OnDisk(file);
        try {
            if (NamedFile.isArchive(file.toString(), content)) {
                handOutArchive(file, task, consumer);
                return;
            }
        } catch (IOException e) {
            throw Refusal.of(e, "E-FILE-UNREADABLE", file, String.valueOf(e.getMessage()));
        }
        consumer.accept(NamedFile.of(file.toString(), content));
    }

    private static void handOutArchive(Path file, Task task, Consumer<SourceFile> consumer) throws IOException {
        try (PrivateFolder folder = PrivateFolder.create()) {
            List<NamedFile> entries = new ArrayList<>(new Archive(folder).expand(file.toString(), file));
            if (entries.isEmpty()) {
                throw Refusal.of("E-FOLDER-EMPTY", file);
            }
            for (NamedFile entry : entries) {
                task.checkCancelled();
                consumer.accept(entry);
            }
        }
    }
}
