package kesi.core.provider.task;

import java.time.Instant;
import java.util.List;
import kesi.core.api.command.Command;
import kesi.core.api.command.Handler;
import kesi.core.api.command.Outcome;
import kesi.core.api.command.Outcome.Listing;
import kesi.core.api.command.Param;
import kesi.core.api.problem.Problem;
import kesi.core.api.task.Call;
import kesi.core.api.task.Running;
import kesi.core.api.task.Task;
import kesi.core.api.task.Tasks;
import kesi.core.api.text.Language;
import kesi.core.api.text.Message;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Lists what waits, runs and has ended since the start. */
@Command(name = "task:list", title = "%task.list", help = "%task.list.help")
@Component
public final class ListTasks implements Handler<ListTasks.Parameters> {

    private final Tasks tasks;
    private final Language language;

    /**
     * Which tasks.
     *
     * @param all the ended ones, too
     */
    public record Parameters(
            @Param(label = "%task.param.all") boolean all) {}

    /** A list of those tasks. */
    @Activate
    public ListTasks(@Reference Tasks tasks, @Reference Language language) {
        this.tasks = tasks;
        this.language = language;
    }

    @Override
    public Outcome run(Parameters parameters, Task task) {
        List<Running<?>> listed = tasks.all().stream()
                .<Running<?>>map(one -> one)
                .filter(one -> parameters.all() || isActive(one))
                .toList();
        return Outcome.of(text("task.listed", listed.size(), tasks.atOnce()))
                .withData(listed.stream().map(this::tree).toList())
                .withListing(new Listing(
                        List.of(
                                text("task.column.number"),
                                text("task.column.state"),
                                text("task.column.progress"),
                                text("task.column.seconds"),
                                text("task.column.title"),
                                text("task.column.said")),
                        listed.stream().map(this::row).toList()));
    }

    private List<String> row(Running<?> one) {
        return List.of(
                Long.toString(one.number()),
                language.say(text("task.state." + one.state())),
                one.fraction().map(done -> Math.round(done * 100) + " %").orElse(""),
                Long.toString(seconds(one)),
                language.say(one.title()),
                said(one));
    }

    private Object tree(Running<?> one) {
        return Outcome.tree(
                "number", one.number(),
                "title", language.say(one.title()),
                "state", one.state().name(),
                "fraction", one.fraction().map(Object.class::cast).orElse(""),
                "seconds", seconds(one),
                "command", one.call().map(Call::command).orElse(""),
                "bundle", one.bundle(),
                "said", said(one));
    }

    /** What it says it is doing, or why it ended otherwise than well. */
    private String said(Running<?> one) {
        if (isActive(one)) {
            return language.say(one.doing());
        }
        return one.result()
                                .handle((value, thrown) -> thrown)
                                .toCompletableFuture()
                                .getNow(null)
                        instanceof Problem problem
                ? language.say(problem.sentence())
                : "";
    }

    private static long seconds(Running<?> one) {
        return one.times().took(Instant.now()).toSeconds();
    }

    static boolean isActive(Running<?> one) {
        return one.state() == Running.State.WAITING || one.state() == Running.State.RUNNING;
    }

    private static Message text(String key, Object... arguments) {
        return Message.of(ListTasks.class, key, arguments);
    }
}
