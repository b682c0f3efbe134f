package kesi.report.api;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import org.osgi.annotation.versioning.ProviderType;

/** Shows finished reports on a screen. A service; safe for use by any thread. */
@ProviderType
public interface Preview {

    /**
     * Opens a report that {@link Reports} wrote. Meant for such files alone, not for files from outside.
     *
     * @throws kesi.core.api.problem.Problem when it is not there or cannot be read
     */
    Pages open(Path file);

    /** The pages of an open file. Used by one thread at a time; closed by whoever opened it. */
    @ProviderType
    interface Pages extends AutoCloseable {

        /** How many pages there are. */
        int count();

        /**
         * Draws a page.
         *
         * @param index 0 and up
         * @param scale points to pixels: 1 draws 72 pixels an inch
         * @throws kesi.core.api.problem.Problem when it cannot be drawn
         */
        BufferedImage draw(int index, double scale);

        @Override
        void close();
    }
}
