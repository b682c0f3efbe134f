package kesi.record.jdbc.blob;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.ObjLongConsumer;
import java.util.stream.Stream;
import kesi.record.jdbc.engine.DurableFiles;
import kesi.record.jdbc.engine.Faults;

/** Contents as files of the workspace, {@code blobs/ab/cdef…} by their hash; synced before they get their names. */
final class FolderShelf implements BlobShelf {

    private final Path folder;

    FolderShelf(Path folder) {
        this.folder = folder;
    }

    @Override
    public void take(Path written, String sha256, long size) {
        Path file = file(sha256);
        try {
            if (Files.exists(file) && Files.size(file) == size) {
                Files.delete(written);
            } else {
                Files.createDirectories(file.resolve("..").normalize());
                DurableFiles.move(written, file);
            }
        } catch (IOException e) {
            throw Faults.file(file, e);
        }
    }

    @Override
    public Optional<Long> size(String sha256) {
        Path file = file(sha256);
        try {
            return Files.exists(file) ? Optional.of(Files.size(file)) : Optional.empty();
        } catch (IOException e) {
            throw Faults.file(file, e);
        }
    }

    @Override
    public Optional<InputStream> open(String sha256) {
        Path file = file(sha256);
        try {
            return Optional.of(Files.newInputStream(file));
        } catch (NoSuchFileException expected) {
            return Optional.empty();
        } catch (IOException e) {
            throw Faults.file(file, e);
        }
    }

    @Override
    public void each(ObjLongConsumer<String> taker) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder, 2)) {
            List<Path> blobs = files.filter(file -> StoredBlobs.isHash(name(file)))
                    .sorted()
                    .toList();
            for (Path file : blobs) {
                taker.accept(name(file), Files.size(file));
            }
        } catch (IOException e) {
            throw Faults.file(folder, e);
        }
    }

    private Path file(String sha256) {
        return folder.resolve(sha256.substring(0, 2)).resolve(sha256.substring(2));
    }

    /** Folder and file name together are the hash. */
    private static String name(Path file) {
        Path parent = file.getParent();
        return (parent == null ? "" : parent.getFileName()) + file.getFileName().toString();
    }
}
