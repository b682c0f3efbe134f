package kesi.record.jdbc.backup;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import kesi.core.api.json.Json;
import kesi.core.api.problem.Problem;
import kesi.core.api.task.Task;
import kesi.record.jdbc.blob.StoredBlobs;
import kesi.record.jdbc.engine.Faults;
import kesi.record.jdbc.journal.Chain;
import kesi.record.jdbc.journal.JournalRow;

/** Reads a backup. Only entries of known names are looked at, and none becomes a path. */
final class ArchiveReader implements AutoCloseable {

    private static final int BREATH = 1000;

    private final Path file;
    private final Json json;
    private final ZipFile zip;

    ArchiveReader(Path file, Json json) throws IOException {
        this.file = file;
        this.json = json;
        this.zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8);
    }

    /** Takes one line after the other. */
    @FunctionalInterface
    interface LineTaker {
        void take(Map<?, ?> line) throws IOException;
    }

    /**
     * Reads all of it once: the chain of the journal, the hash of every part and of every blob.
     *
     * @throws Problem that names the first fault
     */
    Manifest verify(Task task) throws IOException {
        Manifest manifest = manifest();
        if (manifest.format() > Manifest.PRESENT) {
            throw Faults.failed("E-BACKUP-NEWER", "backup.newer", file, manifest.format(), Manifest.PRESENT);
        }
        verifyJournal(manifest, task);
        for (Lines.Part part : List.of(Lines.JOURNAL, Lines.KEYS, Lines.ARROWS)) {
            check(hash(entry(part.name())).equals(manifest.parts().get(part.name())), part.name(), "SHA-256");
        }
        List<String> blobs = blobs();
        check(blobs.size() == manifest.blobs(), Manifest.BLOBS, blobs.size() + " / " + manifest.blobs());
        for (String sha256 : blobs) {
            task.checkCancelled();
            check(hash(entry(Manifest.BLOBS + sha256)).equals(sha256), Manifest.BLOBS + sha256, "SHA-256");
        }
        return manifest;
    }

    private void verifyJournal(Manifest manifest, Task task) throws IOException {
        long[] entries = {0};
        String[] head = {Chain.START};
        lines(Lines.JOURNAL, line -> {
            long place = ++entries[0];
            if (place % BREATH == 0) {
                task.checkCancelled();
                task.progress(0.5 * place / manifest.entries(), Faults.say("backup.checking"));
            }
            JournalRow change = Lines.change(line);
            boolean follows =
                    change.sequence() == place && change.previousHash().equals(head[0]);
            check(follows && change.isSound(), Manifest.JOURNAL, "#" + place);
            head[0] = change.hash();
        });
        boolean whole = entries[0] == manifest.entries() && head[0].equals(manifest.head());
        check(whole, Manifest.JOURNAL, entries[0] + " / " + manifest.entries());
    }

    /** Hands over the lines of a part. */
    void lines(Lines.Part part, LineTaker taker) throws IOException {
        long number = 0;
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(zip.getInputStream(entry(part.name())), StandardCharsets.UTF_8.newDecoder()))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                taker.take(object(line, part.name() + ":" + ++number));
            }
        } catch (IllegalArgumentException e) {
            throw damaged(part.name(), "#" + number);
        }
    }

    /** The names of all blobs. */
    List<String> blobs() {
        return zip.stream()
                .map(ZipEntry::getName)
                .filter(name -> name.startsWith(Manifest.BLOBS))
                .map(name -> name.substring(Manifest.BLOBS.length()))
                .filter(StoredBlobs::isHash)
                .sorted()
                .toList();
    }

    InputStream blob(String sha256) throws IOException {
        return zip.getInputStream(entry(Manifest.BLOBS + sha256));
    }

    private Manifest manifest() throws IOException {
        try (InputStream in = zip.getInputStream(entry(Manifest.NAME))) {
            return Manifest.read(json, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (Problem e) {
            throw damaged(Manifest.NAME, e.sentence().toString());
        }
    }

    private ZipEntry entry(String name) {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw damaged(name, "-");
        }
        return entry;
    }

    private Map<?, ?> object(String line, String place) {
        if (json.read(place, new StringReader(line)) instanceof Map<?, ?> map) {
            return map;
        }
        throw damaged(place, "{}");
    }

    private String hash(ZipEntry entry) throws IOException {
        MessageDigest digest = Chain.sha256();
        try (InputStream in = new DigestInputStream(zip.getInputStream(entry), digest)) {
            in.transferTo(java.io.OutputStream.nullOutputStream());
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private void check(boolean right, String part, String detail) {
        if (!right) {
            throw damaged(part, detail);
        }
    }

    private Problem damaged(String part, String detail) {
        return Faults.failed("E-BACKUP-DAMAGED", "backup.damaged", file, part, detail);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
