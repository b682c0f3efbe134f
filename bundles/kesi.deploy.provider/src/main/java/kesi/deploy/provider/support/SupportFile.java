package kesi.deploy.provider.support;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import kesi.core.api.problem.Problem;
import kesi.core.api.task.Task;
import kesi.core.api.text.Message;

/** The zip for support: answers of commands, and the last of each log, masked line by line. */
final class SupportFile {

    private static final long MOST_OF_A_LOG = 2L << 20;

    private final Path file;
    private final Masking masking;

    SupportFile(Path file, Masking masking) {
        this.file = file;
        this.masking = masking;
    }

    /**
     * Writes it whole, or leaves what was there.
     *
     * @param answers texts by the names of their entries
     * @param logs the folder of the logs
     * @return the names of all entries
     */
    List<String> write(Map<String, String> answers, Path logs, Task task) {
        try {
            Path part = Files.createTempFile(file.toAbsolutePath().getParent(), "support", ".part");
            try {
                List<String> entries = fill(part, answers, logs, task);
                Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
                return entries;
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException e) {
            throw Problem.failed(Message.of(SupportFile.class, "file.unwritable", file, e.toString()), e);
        }
    }

    private List<String> fill(Path part, Map<String, String> answers, Path logs, Task task) throws IOException {
        List<String> entries = new ArrayList<>();
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(part))) {
            for (Map.Entry<String, String> answer : answers.entrySet()) {
                entries.add(answer.getKey());
                zip.putNextEntry(new ZipEntry(answer.getKey()));
                zip.write(answer.getValue().getBytes(StandardCharsets.UTF_8));
            }
            for (Path log : logs(logs)) {
                task.checkCancelled();
                entries.add("logs/" + log.getFileName());
                zip.putNextEntry(new ZipEntry("logs/" + log.getFileName()));
                copy(log, zip);
            }
        }
        return entries;
    }

    private static List<Path> logs(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(each -> each.getFileName().toString().contains(".log"))
                    .sorted()
                    .toList();
        }
    }

    private void copy(Path log, ZipOutputStream zip) throws IOException {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(end(log), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                zip.write((masking.line(line) + "\n").getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    /** The last part of a log; its first line may be cut and is then masked like any text. */
    private static InputStream end(Path log) throws IOException {
        try (SeekableByteChannel channel = Files.newByteChannel(log)) {
            channel.position(Math.max(0, channel.size() - MOST_OF_A_LOG));
            return new ByteArrayInputStream(Channels.newInputStream(channel).readAllBytes());
        }
    }
}
