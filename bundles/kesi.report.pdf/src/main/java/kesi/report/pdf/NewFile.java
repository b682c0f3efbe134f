package kesi.report.pdf;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import java.util.UUID;
import java.util.function.ToIntFunction;
import kesi.core.api.problem.Problem;
import kesi.core.api.text.Message;

/** A file that appears complete or not at all; one that was there stays until then. */
public final class NewFile {

    private static final int BUFFER = 1 << 16;

    private final Path target;

    /**
     * A file to be written.
     *
     * @throws Problem of kind USAGE when a folder stands in its place
     */
    public NewFile(Path target) {
        this.target = target.toAbsolutePath();
        if (Files.isDirectory(target)) {
            throw Problem.usage(Message.of(NewFile.class, "report.folder", target.toString()));
        }
    }

    /** Writes it; answers what the writing answers. */
    public int write(ToIntFunction<OutputStream> writing) {
        try {
            Path folder = Objects.requireNonNullElse(target.getParent(), target);
            Files.createDirectories(folder);
            // Not a temporary file, which its owner alone may read: the report gets the rights that new files have
            // here.
            Path draft = folder.resolve(".kesi-" + UUID.randomUUID() + ".pdf");
            try {
                int answer = fill(draft, writing);
                move(draft);
                return answer;
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (IOException e) {
            throw unwritable(e);
        } catch (UncheckedIOException e) {
            throw unwritable(Objects.requireNonNull(e.getCause()));
        }
    }

    /** How many bytes it has, once it is written. */
    long size() {
        try {
            return Files.size(target);
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    private static int fill(Path draft, ToIntFunction<OutputStream> writing) throws IOException {
        try (OutputStream out =
                new BufferedOutputStream(Files.newOutputStream(draft, StandardOpenOption.CREATE_NEW), BUFFER)) {
            return writing.applyAsInt(out);
        }
    }

    private void move(Path draft) throws IOException {
        try {
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private Problem unwritable(IOException cause) {
        boolean named = cause instanceof FileSystemException file && file.getReason() != null;
        String reason = named
                ? ((FileSystemException) cause).getReason()
                : cause.getClass().getSimpleName();
        return Problem.failed(Message.of(NewFile.class, "report.unwritable", target.toString(), reason), cause);
    }
}
