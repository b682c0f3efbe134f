package kesi.record.jdbc.engine;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Files that survive a power cut: written beside their place, synced, then moved in one step. */
public final class DurableFiles {

    private DurableFiles() {}

    /** Syncs a written file and gives it its name; a file of that name is replaced. */
    public static void move(Path written, Path target) throws IOException {
        try (FileChannel channel = FileChannel.open(written, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        Files.move(written, target, StandardCopyOption.ATOMIC_MOVE);
        syncFolder(target.toAbsolutePath().resolve("..").normalize());
    }

    /** A new name is durable once its folder is synced; Windows has no such call and needs none. */
    private static void syncFolder(Path folder) throws IOException {
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }
}
