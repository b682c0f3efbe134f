package kesi.shell.api.layout;

import java.util.List;
import java.util.Optional;
import kesi.core.api.problem.Problem;
import kesi.core.api.text.Language.Subscription;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The layouts that the workspace keeps, with or without a window: one for each perspective that a person arranged, and
 * those that people saved by a name. What is damaged on the disk is read as far as it is sound. A service; safe for use
 * by any thread.
 */
@ProviderType
public interface LayoutShelf {

    /** What is kept, in the order of the ids. */
    List<Kept> all();

    /** What is kept for a perspective or under the id of a layout of one's own, as it was moved last. */
    Optional<Kept> find(String id);

    /**
     * Keeps a layout as it is now; it is on the disk when this returns, and the one before it is a backup.
     *
     * @throws Problem when it cannot be written; the one before it is still there
     */
    void save(String id, Layout layout);

    /**
     * Keeps a layout of one's own under a name; one of the same name is replaced.
     *
     * @return its id
     * @throws Problem of kind USAGE for a name that is empty or longer than 60 characters, otherwise as {@link #save}
     */
    String saveAs(String name, Layout layout);

    /**
     * Gives a layout of one's own another name.
     *
     * @throws Problem of kind USAGE when the name is taken, empty or too long or the layout is none of one's own
     */
    void rename(String id, String name);

    /** Forgets what was moved since: one's own layout stands as it was saved, others as their bundles say. */
    void reset(String id);

    /** Forgets what is kept under an id, its name too; a perspective of a bundle then stands as its bundle says. */
    void forget(String id);

    /** The layouts that the department gives to its people, by the ids of perspectives. */
    Optional<Layout> ofDepartment(String perspective);

    /** The perspectives in the order that the department wishes, the first one to start with; empty: no wish. */
    List<String> departmentOrder();

    /** What the window remembers beside layouts. */
    DeskMemory memory();

    /** Keeps what the window remembers. */
    void remember(DeskMemory memory);

    /** A layout as the text that {@link #read} takes, for files that people pass on. */
    String write(String name, Layout layout);

    /**
     * Reads such a text; what is damaged in it is left out.
     *
     * @throws Problem of kind USAGE when nothing of it is a layout
     */
    Kept read(String source, String text);

    /** What was found damaged since this was asked last, each told once. */
    List<Problem> troubles();

    /** Calls the listener on the thread that changed names or the order, or forgot what was moved. */
    Subscription onChange(Runnable listener);

    /**
     * A kept layout.
     *
     * @param id that of a perspective of a bundle, or {@code own-1}, {@code own-2} …
     * @param name as the person wrote it; empty for a perspective of a bundle
     */
    record Kept(String id, String name, Layout layout) {

        /** Whether a person saved it by a name. */
        public boolean isOwn() {
            return !name.isEmpty();
        }
    }
}
