package kesi.search.lucene.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.apache.lucene.store.LockObtainFailedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The index in use and the folder where it lies. Changed by the writing thread alone; any thread may read.
 */
final class Shelf {

    private static final Logger LOG = LoggerFactory.getLogger(Shelf.class);

    private final Sources sources;
    private final Folders folders;
    private volatile Path folder;
    private volatile LiveIndex live;

    private Shelf(Sources sources, Folders folders) throws IOException {
        this.sources = sources;
        this.folders = folders;
        this.folder = folders.present();
        this.live = opened();
    }

    /** Opens the index below a folder, or begins it; one that cannot be read is begun anew. */
    static Shelf open(Path root, Sources sources) throws IOException {
        Folders folders = new Folders(root);
        Shelf shelf = new Shelf(sources, folders);
        folders.tidy();
        return shelf;
    }

    private LiveIndex opened() throws IOException {
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

    /** The index as it is. */
    LiveIndex live() {
        return live;
    }

    /** Where it lies. */
    Path folder() {
        return folder;
    }

    /** The index, opened again if it could not be written any more. */
    LiveIndex writable() throws IOException {
        if (!live.writable()) {
            LOG.warn("The index could not be written and is opened again");
            live.close();
            live = opened();
        }
        return live;
    }

    /** An empty place for an index that is to replace this one. */
    Path building() throws IOException {
        return folders.building();
    }

    /** Puts an index that was built elsewhere into the place of this one. */
    void replaceBy(Path built) throws IOException {
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

    /** Commits and lets go of the folder. */
    void close() throws IOException {
        live.close();
        if (folder.equals(folders.own())) {
            Folders.remove(folder);
        }
    }
}
