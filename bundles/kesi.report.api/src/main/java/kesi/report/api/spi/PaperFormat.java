package kesi.report.api.spi;

import java.io.OutputStream;
import kesi.core.api.task.Task;
import kesi.report.api.Paper;
import kesi.report.api.PaperSetup;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Another kind of file that reports can be written as, beside PDF; a service. It is chosen by the ending of the file's
 * name. What the format has no place for is noted on the task, never dropped in silence.
 */
@ConsumerType
public interface PaperFormat {

    /** The ending of its files in lower case, without the point, for example {@code docx}. */
    String ending();

    /**
     * Begins a document.
     *
     * @param out the file; stays open
     * @param task where losses are noted
     */
    Open open(PaperSetup setup, OutputStream out, Task task);

    /** A document while it is written; used by one thread. */
    @ConsumerType
    interface Open extends Paper {

        /** Writes what is still to be written. */
        void finish();
    }
}
