package kesi.core.gogo.shell;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kesi.core.api.command.Command;
import kesi.core.api.command.Commands;
import kesi.core.api.command.Handler;
import kesi.core.api.command.Outcome;
import kesi.core.api.command.Outcome.Listing;
import kesi.core.api.command.Param;
import kesi.core.api.command.Param.PathUse;
import kesi.core.api.json.Json;
import kesi.core.api.problem.Finding;
import kesi.core.api.problem.Kind;
import kesi.core.api.problem.Problem;
import kesi.core.api.task.Task;
import kesi.core.api.task.Tasks;
import kesi.core.api.text.Language;
import kesi.core.api.text.Message;
import kesi.core.gogo.CommandRun;
import kesi.core.gogo.Settings;
import org.apache.felix.service.command.CommandProcessor;
import org.apache.felix.service.command.CommandSession;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code script:run}: runs the lines of a file as the console would, in the window as without one. */
@Command(name = "script:run", title = "%command.script.run", help = "%command.script.run.help", menu = "tools/script")
@Component
public final class RunScript implements Handler<RunScript.Parameters> {

    private static final Settings ASIDE = new Settings(false, true, false);

    private final BundleContext context;
    private final CommandProcessor processor;
    private final CommandRun run;
    private final Language language;
    private final Json json;

    /**
     * The parameters.
     *
     * @param file the script
     * @param keepGoing whether a line that fails does not end it
     */
    public record Parameters(
            @Param(label = "%param.script", positional = true, path = PathUse.OPEN)
            Path file,

            @Param(label = "%param.keep-going") boolean keepGoing) {}

    private record Ran(int line, String text, int code, String answer) {

        String sentence() {
            return answer.lines().findFirst().orElse("");
        }
    }

    @Activate
    public RunScript(
            BundleContext context,
            @Reference CommandProcessor processor,
            @Reference Commands commands,
            @Reference Tasks tasks,
            @Reference Language language,
            @Reference Json json) {
        this.context = context;
        this.processor = processor;
        this.run = new CommandRun(commands, tasks, ASIDE);
        this.language = language;
        this.json = json;
    }

    @Override
    public Outcome run(Parameters parameters, Task task) {
        ScriptFile script = ScriptFile.of(parameters.file());
        List<Ran> ran = new ArrayList<>();
        try (ShellFunctions functions = new ShellFunctions(context, run, language, json)) {
            Shell shell = new Shell(processor, run.commands(), functions, script);
            try (CommandSession session = shell.session()) {
                Optional<String> line = script.next();
                while (line.isPresent() && !ShellFunctions.exit(session)) {
                    task.checkCancelled();
                    task.progress(-1, Message.literal(line.get()));
                    int code = shell.execute(session, line.get());
                    ran.add(new Ran(script.number(), line.get(), code, script.answer()));
                    line = code == 0 || parameters.keepGoing() ? script.next() : Optional.empty();
                }
            }
        }
        return outcome(parameters, ran, task);
    }

    private static Outcome outcome(Parameters parameters, List<Ran> ran, Task task) {
        List<Ran> failed = ran.stream().filter(one -> one.code() != 0).toList();
        if (!failed.isEmpty()) {
            failed.forEach(one -> task.note(
                    Finding.error(String.valueOf(one.line()), Message.literal(one.text() + ": " + one.sentence()))));
            Ran first = failed.get(0);
            throw new Problem(
                    kind(first.code()),
                    "",
                    failed.size() == 1
                            ? text("script.failed", parameters.file(), first.line(), first.text(), first.sentence())
                            : text("script.failed.several", parameters.file(), failed.size(), numbers(failed)),
                    null);
        }
        return Outcome.of(text("script.ran", ran.size(), parameters.file()))
                .withData(ran.stream().map(RunScript::tree).toList())
                .withListing(new Listing(
                        List.of(text("script.line"), text("script.command"), text("script.answer")),
                        ran.stream()
                                .map(one -> List.of(String.valueOf(one.line()), one.text(), one.sentence()))
                                .toList()));
    }

    private static Object tree(Ran one) {
        return Outcome.tree("line", one.line(), "command", one.text(), "code", one.code(), "answer", one.answer());
    }

    private static String numbers(List<Ran> failed) {
        return String.join(
                ", ", failed.stream().map(one -> String.valueOf(one.line())).toList());
    }

    private static Kind kind(int code) {
        return List.of(Kind.values()).stream()
                .filter(kind -> kind.exitCode() == code)
                .findFirst()
                .orElse(Kind.FAILED);
    }

    private static Message text(String key, Object... arguments) {
        return Message.of(RunScript.class, key, arguments);
    }
}
