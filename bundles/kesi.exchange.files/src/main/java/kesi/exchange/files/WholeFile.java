package kesi.exchange.files;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Writes a file that appears complete or not at all: beside its place first, synced, then moved there. */
public final class WholeFile {

    private static final int BUFFER = 1 << 16;

    private WholeFile() {}

    /** What fills the file. */
    @FunctionalInterface
    public interface Content {
        /** Writes everything; need not close. */
        void write(OutputStream out) throws IOException;
    }

    /**
     * Writes the file in place of one that may be there.
     *
     * @throws kesi.core.api.problem.Problem E-WRITE when it cannot be written; what was there before is still there
     */
    public static void write(Path file, Content content) {
        try {
            Path folder = file.toAbsolutePath().normalize().getParent();
            Path part = Files.createTempFile(folder, ".kesi", ".part");
            try {
                fill(part, content);
                Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException e) {
            throw Refusal.of(e, "E-WRITE", file, String.valueOf(e.getMessage()));
        }
    }

    private static void fill(Path part, Content content) throws IOException {
        try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE);
                OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER)) {
            content.write(out);
            out.flush();
            channel.force(true);
        }
    }
}
