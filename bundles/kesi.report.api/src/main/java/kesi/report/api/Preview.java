package kesi.report.api;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import kesi.core.api.task.Task;
import org.osgi.annotation.versioning.ProviderType;

/** Shows reports on a screen. A service; safe for use by any thread. */
@ProviderType
public interface Preview {

    /**
     * Lays a report out and paints its pages from that, without a file between. Ends when the last page is made.
     *
     * @param arguments values by parameter name, as on the command line
     * @param page takes each page as soon as it is set, on the calling thread, while later ones are still to come; its
     *     foot and a table of contents before it may come at the very end
     * @throws kesi.core.api.problem.Problem as {@link Reports#render} throws it
     * @throws kesi.core.api.problem.Cancelled when somebody cancelled
     */
    Painted make(String report, Map<String, List<String>> arguments, Consumer<Sheet> page, Task task);

    /**
     * Opens a PDF file, also one from elsewhere.
     *
     * @throws kesi.core.api.problem.Problem when it is not there, cannot be read, or is locked by a password
     */
    Painted open(Path file);

    /** All pages of a document. Safe for use by any thread; closed by whoever asked for it. */
    @ProviderType
    interface Painted extends AutoCloseable {

        /** The pages in their order. */
        List<Sheet> sheets();

        /** Its headings in their order; empty when it has none. */
        List<Heading> outline();

        @Override
        void close();
    }

    /**
     * A heading of a document.
     *
     * @param level 1 and up
     * @param title its words
     * @param page the index of its page, 0 and up
     * @param top where on the page, in points from its upper edge
     */
    record Heading(int level, String title, int page, double top) {}
}
