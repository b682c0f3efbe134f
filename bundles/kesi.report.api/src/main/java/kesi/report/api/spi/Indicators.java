package kesi.report.api.spi;

import java.util.List;
import kesi.core.api.task.Task;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Figures that a bundle can give about a period, for statistics and yearly summaries; a service. Reports print what the
 * loaded bundles offer, so that a department without an area has none of its figures.
 */
@ConsumerType
public interface Indicators {

    /**
     * The figures of a period, in the order in which they are printed. Called on a background thread.
     *
     * @throws kesi.core.api.problem.Problem when they cannot be counted
     */
    List<Indicator> of(Period period, Task task);
}
