package kesi.deploy.provider.generation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;

/**
 * The disk of this machine that is full after so many requests (system property {@code kesi.trial.disk}), in the middle
 * of a file if that was asked for, until the property is negative again. With {@code kesi.trial.stop} it says so and
 * stops there for good, to be killed. Its name is as long as that of the disk whose place it takes.
 */
public final class FullDisk implements Disk {

    private static final String LEFT = "kesi.trial.disk";

    private final Disk real = new RealDisk();

    private static synchronized boolean isFull() {
        int left = Integer.getInteger(LEFT, -1);
        if (left > 0) {
            System.setProperty(LEFT, Integer.toString(left - 1));
        }
        return left == 0;
    }

    private static IOException full(Path file) {
        if (Boolean.getBoolean("kesi.trial.stop")) {
            System.out.println("@stopped at " + file);
            System.out.flush();
            while (true) {
                LockSupport.park();
            }
        }
        return new IOException("No space left on device: " + file);
    }

    private static void check(Path file) throws IOException {
        if (isFull()) {
            throw full(file);
        }
    }

    @Override
    public void makeFolder(Path folder) throws IOException {
        check(folder);
        real.makeFolder(folder);
    }

    @Override
    public Set<Path> makeFolders(Collection<Path> folders) throws IOException {
        for (Path folder : folders) {
            check(folder);
        }
        return real.makeFolders(folders);
    }

    @Override
    public void write(Path file, byte[] content) throws IOException {
        if (isFull()) {
            real.write(file, Arrays.copyOf(content, content.length / 2));
            throw full(file);
        }
        real.write(file, content);
    }

    @Override
    public void copy(Path from, Path to) throws IOException {
        write(to, Files.readAllBytes(from));
    }

    @Override
    public void sync(Path file) throws IOException {
        check(file);
        real.sync(file);
    }

    @Override
    public void rename(Path from, Path to) throws IOException {
        check(to);
        real.rename(from, to);
    }

    @Override
    public void syncFolder(Path folder) throws IOException {
        check(folder);
        real.syncFolder(folder);
    }

    /** What is full can still be emptied. */
    @Override
    public void delete(Path file) throws IOException {
        real.delete(file);
    }
}
