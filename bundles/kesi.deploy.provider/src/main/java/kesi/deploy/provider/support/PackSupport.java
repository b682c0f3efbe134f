package kesi.deploy.provider.support;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import kesi.core.api.command.Command;
import kesi.core.api.command.Commands;
import kesi.core.api.command.Handler;
import kesi.core.api.command.Outcome;
import kesi.core.api.command.Param;
import kesi.core.api.json.Json;
import kesi.core.api.problem.Problem;
import kesi.core.api.task.Task;
import kesi.core.api.text.Message;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Packs what a helper needs to see: what is installed and how it fares, and the log without people's words. */
@Command(
        name = "support:pack",
        title = "%support.pack",
        help = "%support.pack.help",
        roles = {"it", "keeper"})
@Component
public final class PackSupport implements Handler<PackSupport.Parameters> {

    /** Commands that change nothing and tell of the installation; those that are not there now are left out. */
    private static final List<String> ASKED = List.of(
            "help:about",
            "feature:list",
            "feature:check",
            "feature:history",
            "department:list",
            "bundle:list",
            "bundle:certificates",
            "component:list",
            "plugin:usage",
            "trust:list",
            "policy:show",
            "preference:list",
            "key:list",
            "task:list",
            "search:status",
            "store:stats",
            "store:verify");

    private static final List<String> MACHINE = List.of("os.name", "os.version", "os.arch", "java.runtime.version");
    private static final List<String> STATES = List.of(
            "active installed resolved starting stopping uninstalled", "partly stopped satisfied unsatisfied waiting");

    private final BundleContext context;
    private final Commands commands;
    private final Json json;

    @Activate
    public PackSupport(BundleContext context, @Reference Commands commands, @Reference Json json) {
        this.context = context;
        this.commands = commands;
        this.json = json;
    }

    /**
     * Where to.
     *
     * @param file the zip to write; one that is there is replaced when the new one is whole
     */
    public record Parameters(
            @Param(label = "%param.support", positional = true, path = Param.PathUse.SAVE)
            Path file) {}

    @Override
    public Outcome run(Parameters parameters, Task task) {
        Path file = parameters.file().toAbsolutePath();
        Path home = Path.of(Objects.requireNonNullElse(context.getProperty("kesi.home"), ""));
        Masking masking = new Masking(vocabulary());
        SupportFile pack = new SupportFile(file, masking);
        List<String> parts = pack.write(answers(masking, task), home.resolve("logs"), task);
        return Outcome.of(Message.of(PackSupport.class, "support.packed", file, parts.size()))
                .withData(Outcome.tree("file", file.toString(), "parts", parts));
    }

    /** What the product and the machine say of themselves. */
    private Vocabulary vocabulary() {
        Vocabulary words = Vocabulary.of(List.of(context.getBundles()));
        commands.all().forEach(command -> words.add(command.name()));
        MACHINE.forEach(name -> words.add(Objects.requireNonNullElse(System.getProperty(name), "")));
        STATES.forEach(words::add);
        return words;
    }

    private Map<String, String> answers(Masking masking, Task task) {
        Map<String, String> answers = new LinkedHashMap<>();
        answers.put("README.txt", readMe());
        List<String> there = new ArrayList<>(ASKED);
        there.removeIf(name -> commands.find(name).isEmpty());
        for (String name : there) {
            task.checkCancelled();
            answers.put(name.replace(':', '-') + ".json", json.writeIndented(masking.tree(answer(name, task))) + "\n");
        }
        return answers;
    }

    private static String readMe() {
        Message message = Message.of(PackSupport.class, "support.readme");
        return message.in(Locale.SIMPLIFIED_CHINESE) + "\n\n" + message.in(Locale.ENGLISH) + "\n";
    }

    /** What a command says; a command that fails is told as such, for that is what support looks for. */
    private Object answer(String name, Task task) {
        try {
            return commands.run(name, Map.of(), task).data();
        } catch (Problem failed) {
            return Map.of("failed", String.valueOf(failed.getMessage()));
        }
    }
}
