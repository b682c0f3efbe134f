package kesi.launcher;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.Optional;

/**
 * The one directory that holds everything of a person or a department, taken by this process until it is closed. A
 * second process is told who holds it. The lock is the operating system's, so a killed process leaves none behind.
 */
public final class Workspace implements AutoCloseable {
    /** The lock sits far behind the holder's name: on Windows a locked region cannot be read by others. */
    private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

    private static final int NAME_LIMIT = 2_000;

    private final Path home;
    private final FileChannel channel;

    private Workspace(Path home, FileChannel channel) {
        this.home = home;
        this.channel = channel;
    }

    /**
     * Makes the directory if it is missing and takes it.
     *
     * @param command what this process does, shown to others that want the workspace
     * @throws Failure when it cannot be made or written, or another process holds it
     */
    @SuppressWarnings("StreamResourceLeak")
    public static Workspace take(Path home, String command) {
        try {
            Files.createDirectories(home);
            FileChannel channel = FileChannel.open(
                    home.resolve("kesi.lock"),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.READ,
                    StandardOpenOption.WRITE);
            try {
                lock(channel, home);
                write(channel, Holder.thisProcess(command));
                return new Workspace(home, channel);
            } catch (IOException | Failure e) {
                channel.close();
                throw e;
            }
        } catch (IOException e) {
            throw Failure.failed("workspace.unusable", home, reason(e)).because(e);
        }
    }

    /** The workspace's directory, absolute. */
    public Path home() {
        return home;
    }

    private static void lock(FileChannel channel, Path home) throws IOException {
        try {
            if (Optional.<FileLock>ofNullable(channel.tryLock(LOCKED_BYTE, 1, false))
                    .isPresent()) {
                return;
            }
        } catch (OverlappingFileLockException expected) {
            // this very process holds it already: told like any other holder
        }
        Holder holder = Holder.of(read(channel));
        throw Failure.failed("workspace.held", home, holder.process(), holder.host(), holder.command());
    }

    private static String read(FileChannel channel) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(NAME_LIMIT);
        channel.read(buffer, 0);
        return new String(buffer.array(), 0, buffer.position(), StandardCharsets.UTF_8);
    }

    private static void write(FileChannel channel, Holder holder) throws IOException {
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(holder.text().getBytes(StandardCharsets.UTF_8)), 0);
    }

    /** In words: many of these exceptions say in their names alone what happened. */
    private static String reason(IOException e) {
        String words = e.getClass()
                .getSimpleName()
                .replace("Exception", "")
                .replaceAll("(?<=[a-z])(?=[A-Z])", " ")
                .toLowerCase(Locale.ROOT);
        return e instanceof FileSystemException ? words + ", " + e.getMessage() : String.valueOf(e.getMessage());
    }

    /** Lets others have the workspace. */
    @Override
    public void close() {
        try {
            channel.truncate(0);
            channel.close();
        } catch (IOException expected) {
            // the lock ends with the process in any case
        }
    }
}
