package kesi.core.api.help;

import java.net.URL;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kesi.core.api.text.Language.Subscription;
import org.osgi.annotation.versioning.ProviderType;

/** The pages of help of the loaded bundles. A service; safe for use by any thread. */
@ProviderType
public interface Help {

    /** All pages, by their order and then by id. */
    List<Page> all();

    /** The page of that id, or empty. */
    Optional<Page> find(String id);

    /**
     * The page that helps with something: the one that names it, else the first one of its area, else empty.
     *
     * @param subject a view ({@code news.reader}), a record type ({@code news.item}), a command ({@code news:import});
     *     of a view of the window's own such as {@code shell.list:news.item} the part behind the colon counts first
     */
    Optional<Page> about(String subject);

    /**
     * The text of a page as Markdown; a missing English text is answered in Chinese.
     *
     * @throws kesi.core.api.problem.Problem of kind USAGE when there is no such page, failed when its bundle has no
     *     such text
     */
    String text(String id, Locale language);

    /** A file beside the text of a page, such as a picture; empty when its bundle has none of that name. */
    Optional<URL> file(String id, String name);

    /** Calls the listener when a page comes or goes, on any thread, until the handle is closed. */
    Subscription onChange(Runnable listener);
}
