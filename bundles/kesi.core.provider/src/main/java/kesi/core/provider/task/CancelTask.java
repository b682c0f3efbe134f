package kesi.core.provider.task;

import kesi.core.api.command.Command;
import kesi.core.api.command.Handler;
import kesi.core.api.command.Outcome;
import kesi.core.api.command.Param;
import kesi.core.api.problem.Problem;
import kesi.core.api.task.Running;
import kesi.core.api.task.Task;
import kesi.core.api.task.Tasks;
import kesi.core.api.text.Message;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Asks a task to stop. */
@Command(name = "task:cancel", title = "%task.cancel", help = "%task.cancel.help")
@Component
public final class CancelTask implements Handler<CancelTask.Parameters> {

    private final Tasks tasks;

    /**
     * Which task.
     *
     * @param number as {@code task:list} shows it
     */
    public record Parameters(
            @Param(label = "%task.param.number", positional = true)
            long number) {}

    /** Stops one of those tasks. */
    @Activate
    public CancelTask(@Reference Tasks tasks) {
        this.tasks = tasks;
    }

    @Override
    public Outcome run(Parameters parameters, Task task) {
        Running<?> found = tasks.all().stream()
                .filter(one -> one.number() == parameters.number())
                .findFirst()
                .orElseThrow(() -> Problem.usage(text("task.unknown", parameters.number())));
        if (!ListTasks.isActive(found)) {
            return Outcome.of(text("task.ended", parameters.number(), found.title()));
        }
        found.cancel();
        return Outcome.of(text("task.stopping", parameters.number(), found.title()))
                .withData(Outcome.tree("number", found.number()));
    }

    private static Message text(String key, Object... arguments) {
        return Message.of(CancelTask.class, key, arguments);
    }
}
