package kesi.deploy.provider.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import kesi.core.api.task.Task;
import kesi.deploy.provider.zip.Limits;
import kesi.deploy.provider.zip.Part;
import kesi.deploy.provider.zip.Refused;
import kesi.deploy.provider.zip.StrictZip;

/**
 * A private copy: the file is read once from where it came, and all else looks at the copy.
 *
 * @param name what the file was called
 * @param folder of this admission alone
 * @param file the copy
 * @param sha256 of it
 * @param length of it
 */
record Copy(String name, Path folder, Path file, String sha256, long length) {

    private static final int CHUNK = 1 << 16;

    /** Copies, and ends as soon as it is too much, however long the file says it is. */
    static Copy of(Path from, Path quarantine, Task task) throws IOException {
        if (Files.size(from) > Limits.ARCHIVE.bytes()) {
            throw tooBig(from);
        }
        Files.createDirectories(quarantine);
        Path folder = Files.createTempDirectory(quarantine, "in");
        Path file = folder.resolve("archive.kpa");
        try (InputStream in = Files.newInputStream(from);
                OutputStream out = Files.newOutputStream(file)) {
            Hashes hashes = new Hashes(out);
            byte[] chunk = new byte[CHUNK];
            for (int count = in.read(chunk); count >= 0; count = in.read(chunk)) {
                task.checkCancelled();
                hashes.write(chunk, 0, count);
                if (hashes.length() > Limits.ARCHIVE.bytes()) {
                    throw tooBig(from);
                }
            }
            return new Copy(String.valueOf(from.getFileName()), folder, file, hashes.hex(), hashes.length());
        } catch (IOException | RuntimeException e) {
            delete(folder);
            throw e;
        }
    }

    private static RuntimeException tooBig(Path from) {
        return Refused.of("B-TOO-BIG", "gate.big.file", from.getFileName(), Limits.ARCHIVE.bytes() >> 20);
    }

    /** Takes one entry out, under a name of our own. */
    Path extract(StrictZip zip, Part part, String name) throws IOException {
        Path target = folder.resolve(name);
        try (OutputStream out = Files.newOutputStream(target)) {
            zip.copy(part, out);
        }
        return target;
    }

    static String hash(Path file) throws IOException {
        try (Hashes hashes = new Hashes(OutputStream.nullOutputStream())) {
            Files.copy(file, hashes);
            return hashes.hex();
        }
    }

    static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
