package kesi.shell.swing.task;

import kesi.core.api.task.Call;

/** What can be done with a task that ended. On the event dispatch thread. */
public interface TaskDoings {

    /** Opens what it made. */
    void open(TaskLine line, Opening way);

    /** Asks for it again. */
    void retry(Call call);
}
