package kesi.search.lucene.index;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import kesi.core.api.json.Json;
import kesi.core.api.problem.Kind;
import kesi.core.api.problem.Problem;
import kesi.core.api.task.Task;
import kesi.core.api.text.Language.Subscription;
import kesi.core.api.text.Message;
import kesi.record.api.Journal;
import kesi.record.api.Records;
import kesi.search.lucene.text.Folding;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/**
 * Owns the index of this workspace: opens it or builds it anew, follows the journal, commits every five seconds or
 * thousand changes, lets others read. Safe for use by any thread; all writing happens on its own.
 */
@Component(service = Keeper.class)
public final class Keeper {

    private static final String HOME = "kesi.home";

    private final Path root;
    private final Sources sources;
    private final Writing writing = new Writing();
    private final AtomicBoolean asked = new AtomicBoolean();
    private volatile Subscription following = () -> {};
    private volatile @Nullable Shelf shelf;

    /** Keeps the index in the folder {@code index} of the workspace. */
    @Activate
    public Keeper(
            BundleContext context,
            @Reference Journal journal,
            @Reference Records records,
            @Reference Json json,
            @Reference Types types) {
        this(Path.of(context.getProperty(HOME)).resolve("index"), journal, records, json, types);
    }

    /** Keeps the index in a folder; it is opened on the writing thread, and whoever needs it earlier waits. */
    public Keeper(Path root, Journal journal, Records records, Json json, Types types) {
        this.root = root;
        this.sources = new Sources(journal, records, json, types, Folding.standard());
        writing.soon(() -> following = journal.follow(number -> follow()));
        writing.every(Writing.COMMIT_SECONDS, this::commit);
        follow();
    }

    /** On the writing thread: the index, opened if it is not yet. */
    private Shelf opened() throws IOException {
        Shelf open = shelf;
        if (open == null) {
            open = Shelf.open(root, sources);
            shelf = open;
        }
        return open;
    }

    /** On any other thread. */
    private Shelf shelf() {
        Shelf open = shelf;
        if (open == null) {
            writing.now(this::opened);
            open = Objects.requireNonNull(shelf);
        }
        return open;
    }

    private void follow() {
        if (asked.compareAndSet(false, true)) {
            writing.soon(this::sync);
        }
    }

    private void sync() throws IOException {
        asked.set(false);
        opened().writable().sync(reached -> writing.checkOpen());
    }

    private void commit() throws IOException {
        sync();
        opened().live().commit();
    }

    /** The number of the last change that can be found. */
    public long reached() {
        return shelf().live().reached();
    }

    /** Where the index lies. */
    public Path folder() {
        return shelf().folder();
    }

    /**
     * Waits until everything that was committed before this call can be found.
     *
     * @throws Problem when the index cannot be written or the wait was interrupted
     */
    public void catchUp() {
        if (!shelf().live().current()) {
            writing.now(this::sync);
        }
    }

    /** Lets a reader work on the index as it is now. */
    public <T> T read(Reading<T> reading) {
        SearcherManager searchers = shelf().live().searchers();
        try {
            IndexSearcher searcher = searchers.acquire();
            try {
                return reading.of(searcher);
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    /** What is done with an open index. */
    @FunctionalInterface
    public interface Reading<T> {
        /** Reads; the searcher is good only within this call. */
        T of(IndexSearcher searcher) throws IOException;
    }

    /**
     * Builds the index anew from the first change on, beside the present one, and puts it in its place.
     *
     * @throws Problem when it could not be built; the present index stays
     */
    public void rebuild(Task task) {
        Message doing = Message.of(Keeper.class, "task.rebuild");
        try {
            Path place = shelf().building();
            long goal = Math.max(1, sources.journal().last());
            try (LiveIndex fresh = new LiveIndex(place, sources)) {
                fresh.sync(reached -> {
                    task.checkCancelled();
                    task.progress((double) reached / goal, doing);
                });
            } catch (IOException | RuntimeException e) {
                Folders.remove(place);
                throw e;
            }
            writing.now(() -> opened().replaceBy(place));
        } catch (IOException e) {
            task.checkCancelled();
            throw unreadable(e);
        }
    }

    private static Problem unreadable(IOException cause) {
        Message sentence = Message.of(Keeper.class, "problem.index", String.valueOf(cause.getMessage()));
        return new Problem(Kind.FAILED, "E-INDEX", sentence, cause);
    }

    /** Commits and lets go of the folder. */
    @Deactivate
    public void close() throws IOException {
        writing.end();
        following.close();
        Shelf open = shelf;
        if (open != null) {
            open.close();
        }
    }

    /** Ends as a crash would: nothing more is committed. For trials. */
    void abandon() throws IOException {
        writing.end();
        following.close();
        Shelf open = shelf;
        if (open != null) {
            open.live().abandon();
        }
    }
}
