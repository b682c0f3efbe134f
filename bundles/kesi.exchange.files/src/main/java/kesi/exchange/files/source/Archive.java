package kesi.exchange.files.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import kesi.exchange.files.Refusal;
import kesi.exchange.files.process.PrivateFolder;

/**
 * Expands archives into memory and a private folder, up to limits that hold for an archive with all archives inside it.
 * Small entries stay in memory, others become files with made-up names.
 */
final class Archive {

    private static final int DEEPEST = 3;
    private static final int MOST_ENTRIES = 20_000;
    private static final long MOST_BYTES = 1L << 30;
    private static final long RATIO = 200;
    private static final long SMALL = 1L << 20;
    private static final int IN_MEMORY = 64 << 10;

    private final PrivateFolder folder;
    private final List<NamedFile> files = new ArrayList<>();
    private int entries;
    private long bytes;

    Archive(PrivateFolder folder) {
        this.folder = folder;
    }

    /** All files in the archive, after all of them were found sound. */
    List<NamedFile> expand(String name, Path zip) throws IOException {
        expand(name, zip, 1);
        return List.copyOf(files);
    }

    private void expand(String name, Path path, int depth) throws IOException {
        List<CentralDirectory.Entry> listed =
                CentralDirectory.read(name, new Content.OnDisk(path)).entries();
        count(name, listed);
        EntryNames names = EntryNames.of(name, listed);
        List<String> shown = listed.stream().map(names::shown).toList();
        try (ZipFile zip = new ZipFile(path.toFile(), names.charset())) {
            List<ZipEntry> found = new ArrayList<>();
            zip.stream().forEach(found::add);
            if (found.size() != listed.size()) {
                throw Refusal.of("E-ZIP-DAMAGED", name);
            }
            for (int i = 0; i < found.size(); i++) {
                if (!found.get(i).isDirectory() && !EntryNames.isLeftover(shown.get(i))) {
                    take(name + "!" + shown.get(i), store(name, zip, found.get(i)), depth);
                }
            }
        } catch (java.util.zip.ZipException | IllegalArgumentException e) {
            throw Refusal.of(e, "E-ZIP-DAMAGED", name);
        }
    }

    private void count(String name, List<CentralDirectory.Entry> listed) {
        entries += listed.size();
        if (entries > MOST_ENTRIES) {
            throw Refusal.of("E-ZIP-TOO-BIG", name);
        }
        Set<String> once = new HashSet<>();
        for (CentralDirectory.Entry entry : listed) {
            if (entry.encrypted()) {
                throw Refusal.of("E-ZIP-PASSWORD", name);
            }
            if (!once.add(entry.latinName())) {
                throw Refusal.of("E-ZIP-DAMAGED", name);
            }
        }
    }

    private void take(String name, Content content, int depth) throws IOException {
        if (!NamedFile.isArchive(name, content)) {
            files.add(NamedFile.of(name, content));
            return;
        }
        if (depth == DEEPEST) {
            throw Refusal.of("E-ZIP-DEPTH", name, DEEPEST);
        }
        expand(name, onDisk(content), depth + 1);
    }

    private Path onDisk(Content content) throws IOException {
        if (content instanceof Content.OnDisk file) {
            return file.path();
        }
        Path file = folder.file();
        try (InputStream in = content.open();
                OutputStream out = Files.newOutputStream(file)) {
            in.transferTo(out);
        }
        return file;
    }

    private Content store(String archive, ZipFile zip, ZipEntry entry) throws IOException {
        CRC32 check = new CRC32();
        ByteArrayOutputStream start = new ByteArrayOutputStream();
        try (InputStream in = zip.getInputStream(entry)) {
            Counter counter = new Counter(archive, entry, check);
            if (counter.copy(in, start, IN_MEMORY)) {
                counter.sound();
                return new Content.InMemory(start.toByteArray());
            }
            Path file = folder.file();
            try (OutputStream out = Files.newOutputStream(file)) {
                start.writeTo(out);
                counter.copy(in, out, Long.MAX_VALUE);
            }
            counter.sound();
            return new Content.OnDisk(file);
        }
    }

    /** Copies and counts what really comes out: the sizes that a zip states may lie. */
    private final class Counter {

        private final String archive;
        private final ZipEntry entry;
        private final CRC32 check;
        private long own;

        Counter(String archive, ZipEntry entry, CRC32 check) {
            this.archive = archive;
            this.entry = entry;
            this.check = check;
        }

        /** Copies until the end or, some blocks at a time, beyond a number of bytes; answers whether it was the end. */
        boolean copy(InputStream in, OutputStream out, long until) throws IOException {
            byte[] block = new byte[8192];
            for (int n = in.read(block); n >= 0; n = in.read(block)) {
                own += n;
                bytes += n;
                if (bytes > MOST_BYTES || (own > SMALL && own / Math.max(1, entry.getCompressedSize()) > RATIO)) {
                    throw Refusal.of("E-ZIP-TOO-BIG", archive);
                }
                check.update(block, 0, n);
                out.write(block, 0, n);
                if (own > until) {
                    return false;
                }
            }
            return true;
        }

        void sound() {
            if (check.getValue() != entry.getCrc()) {
                throw Refusal.of("E-ZIP-DAMAGED", archive);
            }
        }
    }
}
