package kesi.report.pdf.history;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import kesi.core.api.problem.Finding;
import kesi.core.api.problem.Problem;
import kesi.core.api.task.Task;
import kesi.core.api.text.Message;
import kesi.record.api.Batch;
import kesi.record.api.Records;
import kesi.record.api.Shelf.Kept;
import kesi.report.pdf.History;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The history of produced files in the store. Safe for use by any thread. */
@Component(service = {History.class, StoredHistory.class})
public final class StoredHistory implements History {

    private static final int BUFFER = 1 << 16;

    private final Records records;

    @Activate
    public StoredHistory(@Reference Records records) {
        this.records = records;
    }

    @Override
    public void keep(Made made, Task task) {
        try {
            Batch batch = Batch.because(
                    text("reason.produced", made.rendered().file().getFileName().toString()));
            records.shelf(new ProducedType()).add(batch, produced(made));
            records.commit(batch);
        } catch (Problem e) {
            // The person may print, but not write records; or the store is full: the file is there and is enough.
            task.note(Finding.warning("history", text("history.lost", e.sentence())));
        } catch (IOException e) {
            task.note(Finding.warning("history", text("history.lost", e.toString())));
        }
    }

    /** All that was produced, the latest first. */
    public List<Kept<Produced>> all() {
        List<Kept<Produced>> all = new ArrayList<>();
        records.shelf(new ProducedType()).forEach(all::add);
        all.sort(
                Comparator.comparing((Kept<Produced> kept) -> kept.value().at()).reversed());
        return all;
    }

    /**
     * What was produced under that id.
     *
     * @throws Problem when there is none
     */
    public Produced produced(String id) {
        return records.shelf(new ProducedType())
                .find(id.substring(id.lastIndexOf('/') + 1))
                .map(Kept::value)
                .orElseThrow(() -> Problem.failed("E-NOT-FOUND", text("history.none", id)));
    }

    private static Produced produced(Made made) throws IOException {
        List<Produced.Argument> arguments = new TreeMap<>(made.arguments())
                .entrySet().stream()
                        .map(entry -> new Produced.Argument(entry.getKey(), entry.getValue()))
                        .toList();
        return new Produced(
                made.report().name(),
                made.report().bundle() + " " + made.version(),
                arguments,
                made.setup().theme().toString().toLowerCase(Locale.ROOT),
                String.valueOf(made.rendered().file().getFileName()),
                String.valueOf(
                        made.rendered().file().toAbsolutePath().normalize().getParent()),
                made.rendered().pages(),
                hash(made.rendered().file()),
                Instant.now(),
                System.getProperty("user.name", ""));
    }

    /** The digest of a file, in hexadecimal. */
    static String hash(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] part = new byte[BUFFER];
            for (int count = in.read(part); count >= 0; count = in.read(part)) {
                digest.update(part, 0, count);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    /** The arguments by name, as a report takes them. */
    static Map<String, List<String>> arguments(Produced produced) {
        Map<String, List<String>> arguments = new TreeMap<>();
        produced.arguments().forEach(argument -> arguments.put(argument.name(), argument.values()));
        return arguments;
    }

    private static Message text(String key, Object... arguments) {
        return Message.of(StoredHistory.class, key, arguments);
    }
}
