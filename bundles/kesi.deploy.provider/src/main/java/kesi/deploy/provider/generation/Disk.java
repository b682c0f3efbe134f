package kesi.deploy.provider.generation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The few things that the store does to the disk, each durable only after the sync that follows it. Tests record them
 * and cut the power between any two.
 */
public interface Disk {

    /** Makes a folder with those above it. */
    void makeFolder(Path folder) throws IOException;

    /** Writes a whole file; what it held is gone. */
    void write(Path file, byte[] content) throws IOException;

    /** Copies a file; what the copy held is gone. */
    void copy(Path from, Path to) throws IOException;

    /** Waits until the file's content is on the disk. */
    void sync(Path file) throws IOException;

    /** Gives a file another name in one step, in place of what has that name. */
    void rename(Path from, Path to) throws IOException;

    /** Waits until the names in a folder are on the disk. */
    void syncFolder(Path folder) throws IOException;

    /** Removes a file, if it is there. */
    void delete(Path file) throws IOException;

    /** Makes folders with those above them, and answers in which folders names came that are not on the disk yet. */
    Set<Path> makeFolders(Collection<Path> folders) throws IOException;

    /** Does something to each of these, in any order or at once. */
    default void each(Collection<Path> paths, Work work) throws IOException {
        for (Path path : paths) {
            work.on(path);
        }
    }

    /** Something that is done to a file. */
    interface Work {
        void on(Path file) throws IOException;
    }

    /** Puts a file in place so that it is there whole or not at all, whatever happens meanwhile. */
    default void put(Path file, byte[] content) throws IOException {
        Path part = part(file);
        write(part, content);
        sync(part);
        rename(part, file);
        syncFolder(file.resolveSibling(""));
    }

    /**
     * Puts files in place, each whole or not at all. The disk is waited for twice, not twice for every file: a cut
     * leaves any of them and no half one, so whatever names them must be put in place behind them.
     *
     * @param files what writes each of them
     */
    default void putAll(Map<Path, Work> files) throws IOException {
        Set<Path> folders = new LinkedHashSet<>();
        files.keySet().forEach(file -> folders.add(file.resolveSibling("")));
        folders.addAll(makeFolders(List.copyOf(folders)));
        for (Map.Entry<Path, Work> file : files.entrySet()) {
            file.getValue().on(part(file.getKey()));
        }
        each(files.keySet().stream().map(Disk::part).toList(), this::sync);
        for (Path file : files.keySet()) {
            rename(part(file), file);
        }
        each(folders, this::syncFolder);
    }

    private static Path part(Path file) {
        return file.resolveSibling(file.getFileName() + ".part");
    }
}
