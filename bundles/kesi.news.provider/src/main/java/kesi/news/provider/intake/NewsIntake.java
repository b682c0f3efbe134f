package kesi.news.provider.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kesi.core.api.problem.Finding;
import kesi.core.api.problem.Kind;
import kesi.core.api.problem.Problem;
import kesi.core.api.task.Task;
import kesi.core.api.text.Message;
import kesi.core.api.value.Ref;
import kesi.exchange.api.SourceFile;
import kesi.exchange.api.Sources;
import kesi.news.api.Item;
import kesi.news.api.NewsTypes;
import kesi.news.provider.record.FileType;
import kesi.news.provider.record.ItemType;
import kesi.record.api.Arrow;
import kesi.record.api.Blobs;
import kesi.record.api.Records;
import kesi.record.api.Shelf;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Takes files into the archive. All files are read before anything is kept; then their contents are kept as blobs and
 * all records in one commit. Safe for use by any thread.
 */
@Component(service = NewsIntake.class)
public final class NewsIntake {
    private final Sources sources;
    private final FileReading reading;
    private final Records records;
    private final Blobs blobs;
    private final Extractors extractors;

    /** An intake into a store. */
    @Activate
    public NewsIntake(
            @Reference Sources sources,
            @Reference FileReading reading,
            @Reference Records records,
            @Reference Blobs blobs,
            @Reference Extractors extractors) {
        this.sources = sources;
        this.reading = reading;
        this.records = records;
        this.blobs = blobs;
        this.extractors = extractors;
    }

    /** Takes what a person names: files, folders, archives. */
    public List<ImportedFile> take(List<Path> named, Wish wish, Task task) {
        Map<String, ReadFile> read = new LinkedHashMap<>();
        sources.each(named, task, file -> readInto(read, file, wish, task));
        refuseNothing(read);
        Map<String, ReadFile> fresh = new LinkedHashMap<>(read);
        fresh.keySet().removeIf(this::isKnown);
        if (!fresh.isEmpty()) {
            sources.each(named, task, file -> keepContent(fresh, file));
        }
        return file(read, wish, task);
    }

    /** Tells what {@link #take(List, Wish, Task)} would take, and keeps nothing. */
    public List<ImportedFile> look(List<Path> named, Wish wish, Task task) {
        Map<String, ReadFile> read = new LinkedHashMap<>();
        sources.each(named, task, file -> readInto(read, file, wish, task));
        refuseNothing(read);
        return file(read, new Filing(records, extractors, wish), task);
    }

    /** Tells what {@link #take(SourceFile, Wish, Task)} would take, and keeps nothing. */
    public List<ImportedFile> look(SourceFile file, Wish wish, Task task) {
        Map<String, ReadFile> read = new LinkedHashMap<>();
        readInto(read, file, wish, task);
        return file(read, new Filing(records, extractors, wish), task);
    }

    /** Takes one file that is at hand. */
    public List<ImportedFile> take(SourceFile file, Wish wish, Task task) {
        Map<String, ReadFile> read = new LinkedHashMap<>();
        readInto(read, file, wish, task);
        if (!isKnown(file.sha256())) {
            keepContent(read, file);
        }
        return file(read, wish, task);
    }

    private void readInto(Map<String, ReadFile> read, SourceFile file, Wish wish, Task task) {
        task.progress(-1, Message.of(NewsIntake.class, "import.reading", file.name()));
        try {
            read.putIfAbsent(file.sha256(), reading.read(file, wish));
        } catch (Problem problem) {
            if (!wish.goodFiles() || problem.kind() == Kind.CANCELLED) {
                throw problem;
            }
            task.note(Finding.error(file.name(), problem.sentence()));
        }
    }

    private void keepContent(Map<String, ReadFile> fresh, SourceFile file) {
        if (!fresh.containsKey(file.sha256())) {
            return;
        }
        try (InputStream content = file.open()) {
            String kept = blobs.put(content);
            if (!kept.equals(file.sha256())) {
                throw Problem.failed("E-FILE-CHANGED", Message.of(NewsIntake.class, "import.changed", file.name()));
            }
        } catch (IOException e) {
            throw Problem.failed(Message.of(NewsIntake.class, "import.unreadable", file.name()), e);
        }
    }

    private static void refuseNothing(Map<String, ReadFile> read) {
        if (read.isEmpty()) {
            throw Problem.failed("E-NO-ITEM", Message.of(NewsIntake.class, "import.nothing"));
        }
    }

    private List<ImportedFile> file(Map<String, ReadFile> read, Wish wish, Task task) {
        Filing filing = new Filing(records, extractors, wish);
        List<ImportedFile> imported = file(read, filing, task);
        if (!filing.batch().isEmpty()) {
            records.commit(filing.batch());
        }
        return imported;
    }

    private List<ImportedFile> file(Map<String, ReadFile> read, Filing filing, Task task) {
        List<ImportedFile> imported = new ArrayList<>();
        for (ReadFile file : read.values()) {
            task.checkCancelled();
            task.progress(
                    (double) imported.size() / read.size(), Message.of(NewsIntake.class, "import.filing", file.name()));
            imported.add(known(file).orElseGet(() -> filing.add(file)));
        }
        return imported;
    }

    private boolean isKnown(String sha256) {
        return records.lookUp(NewsTypes.FILE, FileType.key(sha256)).isPresent();
    }

    /** The very same file as it was kept before. */
    private Optional<ImportedFile> known(ReadFile file) {
        return records.lookUp(NewsTypes.FILE, FileType.key(file.sha256()))
                .map(document ->
                        new ImportedFile(file, true, document.ref(), Optional.empty(), itemsOf(document.ref())));
    }

    private List<ImportedFile.Imported> itemsOf(Ref file) {
        Shelf<Item> shelf = records.shelf(new ItemType());
        return records.arrows(file).stream()
                .map(Arrow::from)
                .filter(from -> from.type().equals(NewsTypes.ITEM))
                .distinct()
                .flatMap(from -> shelf.find(from.id()).stream())
                .map(kept -> new ImportedFile.Imported(kept.ref(), kept.value(), List.of()))
                .sorted((one, two) -> Integer.compare(
                        one.item().origin().place(), two.item().origin().place()))
                .toList();
    }
}
