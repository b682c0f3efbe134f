package kesi.report.api;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kesi.core.api.command.Parameter;
import kesi.core.api.task.Task;
import kesi.core.api.text.Language.Subscription;
import kesi.core.api.text.Message;
import org.osgi.annotation.versioning.ProviderType;

/** All reports of the loaded bundles. A service; safe for use by any thread. */
@ProviderType
public interface Reports {

    /** The reports there are now, by name. */
    List<Description> all();

    /** The report of that name, or empty. */
    default Optional<Description> find(String name) {
        return all().stream().filter(report -> report.name().equals(name)).findFirst();
    }

    /** The parameters of a report, in the order of its record. This loads the report's class. */
    List<Parameter> parameters(String name);

    /**
     * Writes a report as PDF/A-2a and PDF/UA-1. The file appears complete or not at all.
     *
     * @param arguments values by parameter name, as on the command line
     * @throws kesi.core.api.problem.Problem of kind USAGE when there is no such report or an argument does not fit;
     *     otherwise as the report throws it
     */
    Rendered render(String name, Map<String, List<String>> arguments, Path file, Task task);

    /** Calls the listener when a report comes or goes. */
    Subscription onChange(Runnable listener);

    /**
     * A report as lists show it, known without loading its class.
     *
     * @param name the public name, for example {@code news.brief}
     * @param title what lists show
     * @param help one sentence
     * @param bundle the symbolic name of the bundle that brings it
     */
    record Description(String name, Message title, Message help, String bundle) {}

    /**
     * A report that was written.
     *
     * @param file the file
     * @param pages how many pages it has
     * @param bytes its size
     * @param tookMs how long it took, in milliseconds
     */
    record Rendered(Path file, int pages, long bytes, long tookMs) {}
}
