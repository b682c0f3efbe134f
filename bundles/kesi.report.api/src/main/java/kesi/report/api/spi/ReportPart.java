package kesi.report.api.spi;

import kesi.core.api.task.Task;
import kesi.report.api.Paper;
import kesi.report.api.PaperSetup;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * A report that a bundle brings; a service with the metadata of {@link Report}.
 *
 * @param <P> the parameter record, its components annotated with {@code kesi.core.api.command.Param}
 */
@ConsumerType
public interface ReportPart<P extends Record> {

    /**
     * What holds for the whole document. Called before {@link #compose}.
     *
     * @throws kesi.core.api.problem.Problem when what the parameters name does not exist
     */
    PaperSetup setup(P parameters);

    /**
     * Writes the document's blocks in reading order. Called on a background thread.
     *
     * @throws kesi.core.api.problem.Problem when it cannot be composed; no file appears
     */
    void compose(P parameters, Paper paper, Task task);
}
