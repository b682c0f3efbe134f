package kesi.core.gogo;

import java.util.List;
import java.util.function.ToIntFunction;
import kesi.core.api.command.Commands;
import kesi.core.api.json.Json;
import kesi.core.api.problem.Kind;
import kesi.core.api.task.Tasks;
import kesi.core.api.text.Language;
import kesi.core.gogo.print.Output;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What the launcher calls for {@code kesi COMMAND …}: runs it on the calling thread and answers the exit code. */
@Component(service = ToIntFunction.class, property = "kesi.entry=command")
public final class CommandEntry implements ToIntFunction<String[]> {

    private final BundleContext context;
    private final Commands commands;
    private final CommandRun run;
    private final Language language;
    private final Json json;

    @Activate
    public CommandEntry(
            BundleContext context,
            @Reference Commands commands,
            @Reference Tasks tasks,
            @Reference Language language,
            @Reference Json json) {
        this.context = context;
        this.commands = commands;
        this.run = new CommandRun(commands, tasks, Settings.of(context));
        this.language = language;
        this.json = json;
    }

    @Override
    public int applyAsInt(String[] words) {
        try {
            String name = words.length == 0 ? "" : words[0];
            new Startup(context).await(() -> commands.find(name).isPresent());
            return run.run(List.of(words), new Output(System.out, System.err, language, json));
        } catch (InterruptedException e) {
            return Kind.CANCELLED.exitCode();
        }
    }
}
