package kesi.deploy.provider.generation;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** The disk of this machine. */
public final class RealDisk implements Disk {

    private static final int AT_ONCE = 8;

    @Override
    public void makeFolder(Path folder) throws IOException {
        for (Path changed : makeFolders(List.of(folder))) {
            syncFolder(changed);
        }
    }

    @Override
    public Set<Path> makeFolders(Collection<Path> folders) throws IOException {
        Set<Path> changed = new LinkedHashSet<>();
        for (Path folder : folders) {
            Path missing = folder;
            while (missing != null && !Files.isDirectory(missing)) {
                missing = missing.getParent();
                Optional.ofNullable(missing).ifPresent(changed::add);
            }
            Files.createDirectories(folder);
        }
        return changed;
    }

    /** Waiting for the disk at once takes little longer than waiting for it once. */
    @Override
    public void each(Collection<Path> paths, Work work) throws IOException {
        ExecutorService threads = Executors.newFixedThreadPool(Math.max(1, Math.min(AT_ONCE, paths.size())));
        try {
            List<Future<?>> waiting = new ArrayList<>();
            for (Path path : paths) {
                waiting.add(threads.submit(() -> {
                    work.on(path);
                    return path;
                }));
            }
            for (Future<?> one : waiting) {
                one.get();
            }
        } catch (ExecutionException e) {
            throw e.getCause() instanceof IOException disk ? disk : new IOException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while waiting for the disk");
        } finally {
            threads.shutdownNow();
        }
    }

    @Override
    public void write(Path file, byte[] content) throws IOException {
        Files.write(file, content);
    }

    @Override
    public void copy(Path from, Path to) throws IOException {
        Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
    }

    @Override
    public void sync(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    @Override
    public void rename(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Windows keeps names by itself and opens no folder. */
    @Override
    public void syncFolder(Path folder) throws IOException {
        if (java.io.File.separatorChar == '/') {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }

    @Override
    public void delete(Path file) throws IOException {
        Files.deleteIfExists(file);
    }
}
