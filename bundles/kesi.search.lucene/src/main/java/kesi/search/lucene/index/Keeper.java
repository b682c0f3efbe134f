package kesi.search.lucene.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
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
import org.apache.lucene.store.LockObtainFailedException;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Owns the index of this workspace: opens it or builds it anew, follows the journal, commits every five seconds or
 * thousand changes, lets others read. Safe for use by any thread; all writing happens on its own.
 */
@Component(service = Keeper.class)
public final class Keeper {

    private static final Logger LOG = LoggerFactory.getLogger(Keeper.class);
    private static final String HOME = "kesi.home";

    private final Sources sources;
    private final Folders folders;
    private final Writing writing = new Writing();
    private final AtomicBoolean asked = new AtomicBoolean();
    private final Subscription following;
    private volatile Path folder;
    private volatile LiveIndex live;

    /** Opens the index in the folder {@code index} of the workspace. */
    @Activate
    public Keeper(
            BundleContext context,
            @Reference Journal journal,
            @Reference Records records,
            @Reference Json json,
            @Reference Types types)
            throws IOException {
        this(Path.of(context.getProperty(HOME)).resolve("index"), journal, records, json, types);
    }

    /** Opens the index in a folder. */
    public Keeper(Path root, Journal journal, Records records, Json json, Types types) throws IOException {
        this.sources = new Sources(journal, records, json, types, Folding.standard());
        this.folders = new Folders(root);
        this.folder = folders.present();
        this.live = open();
        folders.tidy();
        this.following = journal.follow(number -> follow());
        writing.every(Writing.COMMIT_SECONDS, this::commit);
        follow();
    }

    private LiveIndex open() throws IOException {
        try {
            return new LiveIndex(folder, sources);
        } catch (LockObtainFailedException e) {
            folder = folders.own();
            LOG.info("Another process holds the index; this one keeps its own in {}", folder);
            return new LiveIndex(folder, sources);
        } catch (IOException | IllegalArgumentException e) {
            LOG.warn("The index in {} cannot be read and is built anew from the journal", folder, e);
            Folders.remove(folder);
            return new LiveIndex(folder, sources);
        }
    }

    private void follow() {
        if (asked.compareAndSet(false, true)) {
            writing.soon(this::sync);
        }
    }

    private void sync() throws IOException {
        asked.set(false);
        if (!live.writable()) {
            reopen();
        }
        live.sync(reached -> writing.checkOpen());
    }

    private void reopen() throws IOException {
        LOG.warn("The index could not be written and is opened again");
        LiveIndex broken = live;
        broken.close();
        live = open();
    }

    private void commit() throws IOException {
        sync();
        live.commit();
    }

    /** The number of the last change that can be found. */
    public long reached() {
        return live.reached();
    }

    /** Where the index lies. */
    public Path folder() {
        return folder;
    }

    /**
     * Waits until everything that was committed before this call can be found.
     *
     * @throws Problem when the index cannot be written or the wait was interrupted
     */
    public void catchUp() {
        if (!live.current()) {
            writing.now(this::sync);
        }
    }

    /** Lets a reader work on the index as it is now. */
    public <T> T read(Reading<T> reading) {
        SearcherManager searchers = live.searchers();
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
            Path place = folders.building();
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
            writing.now(() -> replaceBy(place));
        } catch (IOException e) {
            task.checkCancelled();
            throw unreadable(e);
        }
    }

    private void replaceBy(Path built) throws IOException {
        Path place = folders.after(folders.present());
        Files.move(built, place, StandardCopyOption.ATOMIC_MOVE);
        LiveIndex old = live;
        Path oldFolder = folder;
        folder = place;
        live = new LiveIndex(place, sources);
        live.sync(reached -> {});
        old.close();
        Folders.remove(oldFolder);
    }

    private static Problem unreadable(IOException cause) {
        Message sentence = Message.of(Keeper.class, "problem.index", String.valueOf(cause.getMessage()));
        return new Problem(Kind.FAILED, "E-INDEX", sentence, cause);
    }

    /** Commits and lets go of the folder. */
    @Deactivate
    public void close() throws IOException {
        following.close();
        writing.end();
        live.close();
        if (folder.equals(folders.own())) {
            Folders.remove(folder);
        }
    }

    /** Ends as a crash would: nothing more is committed. For trials. */
    void abandon() throws IOException {
        following.close();
        writing.end();
        live.abandon();
    }
}
