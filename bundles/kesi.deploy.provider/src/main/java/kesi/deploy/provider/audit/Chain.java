package kesi.deploy.provider.audit;

import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.IntConsumer;
import kesi.core.api.json.Json;
import kesi.core.api.problem.Problem;
import kesi.core.api.text.Message;
import kesi.deploy.provider.generation.RealDisk;
import kesi.deploy.provider.generation.Sha256;
import org.slf4j.LoggerFactory;

/**
 * The chain of the notes in a file beside the journal: each link holds the hash of its note and of the link before.
 * Every hundredth link and the last one are signed. Whoever changes the journal does not change the chain with it.
 * Used by one thread at a time.
 */
final class Chain {

    private static final int APART = 100;

    private final Path links;
    private final Path points;
    private final Path head;
    private final Seal seal;
    private final Json json;
    private final List<Link> known = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();
    private final List<Integer> rows = new ArrayList<>();
    private boolean read;

    /** The chain in the folder {@code deploy} of a workspace. */
    Chain(Path folder, Json json) {
        this.links = folder.resolve("audit.chain");
        this.points = folder.resolve("audit.checkpoints");
        this.head = folder.resolve("audit.head");
        this.seal = new Seal(folder.resolve("audit.key"));
        this.json = json;
    }

    /** Whether nothing was ever chained here: the key is made with the first signature, so it tells of lost links. */
    boolean isNew() {
        return !Files.exists(links) && !Files.exists(points) && !Files.exists(head) && !Files.exists(seal.file());
    }

    /** Where the links are. */
    Path file() {
        return links;
    }

    /** How many links there are, as last read or written. */
    long size() {
        return known.size();
    }

    /** Whether a note of this id has a link. */
    boolean has(String id) {
        try {
            read();
            return ids.contains(id);
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    /** Chains notes that are not in it yet; all are on the disk when this returns. */
    void add(List<Note> notes) throws IOException {
        read();
        List<Link> added = new ArrayList<>();
        String previous = known.isEmpty() ? "" : known.get(known.size() - 1).hash();
        for (Note note : notes) {
            if (ids.add(note.id())) {
                Link next = Link.after(known.size() + 1L, previous, note.id(), hash(note));
                added.add(next);
                known.add(next);
                previous = next.hash();
            }
        }
        if (!added.isEmpty()) {
            append(links, added.stream().map(json::tree).toList());
            sign(added, notes.get(notes.size() - 1).at().toString());
        }
    }

    private void sign(List<Link> added, String at) throws IOException {
        try {
            for (Link link : added) {
                if (link.number() % APART == 0) {
                    append(points, List.of(tree(seal.sign(link.number(), link.hash(), at))));
                }
            }
            Link last = added.get(added.size() - 1);
            String text = json.write(tree(seal.sign(last.number(), last.hash(), at))) + "\n";
            new RealDisk().put(head, text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IOException(e);
        }
    }

    private Object tree(Checkpoint point) {
        return Objects.requireNonNull(json.tree(point));
    }

    /** One sentence for each note and each link that is not as it was, by the notes of the journal. */
    List<Message> faults(List<Note> notes) {
        try {
            known.clear();
            rows.clear();
            ids.clear();
            read = false;
            read();
            List<Checkpoint> signed = new ArrayList<>(lines(points, Checkpoint.class, row -> {}));
            signed.addAll(lines(head, Checkpoint.class, row -> {}));
            List<Message> faults =
                    new ChainCheck(known, new Rows(links, rows), signed, seal::holds).faults(notes, this::hash);
            if (!Files.exists(links)) {
                faults.add(0, Message.of(Chain.class, "audit.lost", links, seal.file()));
            }
            return faults;
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private Problem unreadable(IOException error) {
        return Problem.failed(Message.of(Chain.class, "file.unreadable", links, error.toString()), error);
    }

    /** What a note says, without its id, so that it is known again under another one. */
    private String hash(Note note) {
        Note plain = new Note(
                "",
                note.at(),
                note.by(),
                note.department(),
                note.action(),
                note.object(),
                note.from(),
                note.hashes(),
                note.outcome());
        return Sha256.of(json.write(json.tree(plain)).getBytes(StandardCharsets.UTF_8));
    }

    private void read() throws IOException {
        if (!read) {
            known.addAll(lines(links, Link.class, rows::add));
            known.forEach(link -> ids.add(link.id()));
            read = true;
        }
    }

    /** The whole lines of a file; one that a crash cut off was not acknowledged, and its note comes again. */
    private <T> List<T> lines(Path file, Class<T> type, IntConsumer rowsRead) throws IOException {
        List<T> all = new ArrayList<>();
        int row = 0;
        for (String line : Files.isRegularFile(file) ? Files.readAllLines(file) : List.<String>of()) {
            row++;
            try {
                Object tree = json.read(file.toString(), new StringReader(line));
                all.add(json.value(type, tree == null ? "" : tree));
                rowsRead.accept(row);
            } catch (Problem e) {
                LoggerFactory.getLogger(Chain.class).warn("A line of {} cannot be read: {}", file, line, e);
            }
        }
        return all;
    }

    private void append(Path file, List<?> trees) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        try (FileChannel out =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            out.position(out.size());
            StringBuilder text = new StringBuilder(out.size() == 0 || endsALine(out) ? "" : "\n");
            trees.forEach(tree -> text.append(json.write(tree)).append('\n'));
            out.write(ByteBuffer.wrap(text.toString().getBytes(StandardCharsets.UTF_8)));
            out.force(true);
        }
    }

    private static boolean endsALine(FileChannel file) throws IOException {
        ByteBuffer last = ByteBuffer.allocate(1);
        file.read(last, file.size() - 1);
        return last.get(0) == '\n';
    }
}
