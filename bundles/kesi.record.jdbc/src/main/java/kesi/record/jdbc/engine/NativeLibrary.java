package kesi.record.jdbc.engine;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.sqlite.SQLiteJDBCLoader;

/**
 * The part of SQLite that is not Java. It is unpacked into a folder of the workspace under a new name each time,
 * so that
 * the bundle can be installed again in the same process; what a killed process left there is cleared first.
 */
final class NativeLibrary {

    private static final String FOLDER = "org.sqlite.tmpdir";

    private NativeLibrary() {}

    /**
     * Loads it if this class loader has not.
     *
     * @param folder where it is unpacked
     * @param after done once it is loaded
     */
    static synchronized void load(Path folder, Runnable after) {
        String before = System.getProperty(FOLDER);
        try {
            clear(folder);
            Files.createDirectories(folder);
            System.setProperty(FOLDER, folder.toString());
            SQLiteJDBCLoader.initialize();
            after.run();
        } catch (IOException e) {
            throw Faults.failed("E-STORE-READ-ONLY", "fault.read-only", folder, Faults.reason(e));
        } catch (Exception e) {
            throw new IllegalStateException("The SQLite library for this platform cannot be loaded", e);
        } finally {
            restore(before);
        }
    }

    private static void restore(@org.jspecify.annotations.Nullable String before) {
        if (before == null) {
            System.clearProperty(FOLDER);
        } else {
            System.setProperty(FOLDER, before);
        }
    }

    private static void clear(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (DirectoryStream<Path> left = Files.newDirectoryStream(folder, "sqlite-*")) {
            for (Path file : left) {
                deleteUnlessInUse(file);
            }
        }
    }

    private static void deleteUnlessInUse(Path file) throws IOException {
        try {
            Files.delete(file);
        } catch (java.nio.file.FileSystemException expected) {
            // Windows does not delete a library that a process has loaded; a later start will
            if (!Files.isRegularFile(file)) {
                throw expected;
            }
        }
    }
}
