package kesi.deploy.provider.repository;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kesi.core.api.json.Json;
import kesi.core.api.problem.Problem;
import kesi.core.api.text.Message;
import kesi.deploy.provider.archive.ArchiveContents;
import kesi.deploy.provider.repository.Index.Entry;
import kesi.deploy.provider.sign.SigningKey;

/**
 * Writes and signs the index of a folder of archives.
 *
 * @param department for which
 * @param minShell the oldest product that may take it, or empty
 * @param valid how long
 */
public record Publication(String department, String minShell, Duration valid) {

    private static final String ARCHIVE = ".kpa";

    /** What the index of a folder would be now: the number after the last one; what was listed keeps its day. */
    public Index prepare(Path folder, Instant now, Json json) throws IOException {
        Optional<Index> last = last(folder, json);
        Map<String, Instant> published = new LinkedHashMap<>();
        last.ifPresent(index -> index.entries().forEach(one -> published.put(one.sha256(), one.published())));
        List<Entry> entries = new ArrayList<>();
        for (Path file : archives(folder)) {
            ArchiveContents contents = ArchiveContents.read(file, json);
            Instant day = published.getOrDefault(contents.sha256(), now);
            entries.add(new Entry(
                    String.valueOf(file.getFileName()),
                    Files.size(file),
                    contents.sha256(),
                    contents.feature().id(),
                    contents.signers(),
                    contents.capabilities(),
                    day));
        }
        long number = last.map(index -> index.number() + 1).orElse(1L);
        return new Index(department, number, now, now.plus(valid), minShell, entries, revoked(folder, json));
    }

    /** What stands in {@code revoked.json} beside the archives. */
    private static List<Index.Withdrawn> revoked(Path folder, Json json) throws IOException {
        Path file = folder.resolve("revoked.json");
        if (!Files.isRegularFile(file)) {
            return List.of();
        }
        try {
            return IndexText.withdrawn(json.read(file.toString(), new StringReader(Files.readString(file))));
        } catch (IllegalArgumentException e) {
            throw Problem.failed(
                    "B-INDEX", Message.of(Publication.class, "index.wrong", file, String.valueOf(e.getMessage())));
        }
    }

    /** Puts index and signature in place, the signature first, so that a reader in between is refused, not misled. */
    public void write(Path folder, Index index, SigningKey key, Json json)
            throws IOException, GeneralSecurityException {
        byte[] text = IndexText.write(index, json).getBytes(java.nio.charset.StandardCharsets.UTF_8);
        replace(
                folder.resolve(Index.signatureName(department)),
                IndexSignature.sign(text, key, json).getBytes(java.nio.charset.StandardCharsets.UTF_8));
        replace(folder.resolve(Index.fileName(department)), text);
    }

    private Optional<Index> last(Path folder, Json json) throws IOException {
        Path file = folder.resolve(Index.fileName(department));
        return Files.isRegularFile(file)
                ? Optional.of(IndexText.read(file.toString(), Files.readAllBytes(file), json))
                : Optional.empty();
    }

    private static List<Path> archives(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ARCHIVE))
                    .sorted(Comparator.comparing(Path::toString))
                    .toList();
        }
    }

    private static void replace(Path file, byte[] bytes) throws IOException {
        Path temporary = file.resolveSibling(file.getFileName() + ".tmp");
        Files.write(temporary, bytes);
        Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
