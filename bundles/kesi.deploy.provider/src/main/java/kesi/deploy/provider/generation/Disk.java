package kesi.deploy.provider.generation;

import java.io.IOException;
import java.nio.file.Path;

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

    /** Puts a file in place so that it is there whole or not at all, whatever happens meanwhile. */
    default void put(Path file, byte[] content) throws IOException {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        write(part, content);
        seat(part, file);
    }

    /** The same for a file that lies somewhere else on the same machine. */
    default void putCopy(Path from, Path file) throws IOException {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        copy(from, part);
        seat(part, file);
    }

    private void seat(Path part, Path file) throws IOException {
        sync(part);
        rename(part, file);
        syncFolder(file.resolveSibling(""));
    }
}
