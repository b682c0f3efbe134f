package kesi.report.pdf;

import java.util.List;
import java.util.Map;
import kesi.core.api.task.Task;
import kesi.report.api.PaperSetup;
import kesi.report.api.Reports;

/** Remembers the files that were produced; a service inside this bundle that is there when records are. */
public interface History {

    /** Remembers a file. What cannot be remembered is noted with the task: the file is there all the same. */
    void keep(Made made, Task task);

    /**
     * A file with its request.
     *
     * @param report which report it is, with the bundle that brings it
     * @param version of that bundle
     * @param arguments values by parameter name
     * @param setup the document as it was dressed
     * @param rendered the file
     */
    record Made(
            Reports.Description report,
            String version,
            Map<String, List<String>> arguments,
            PaperSetup setup,
            Reports.Rendered rendered) {}
}
