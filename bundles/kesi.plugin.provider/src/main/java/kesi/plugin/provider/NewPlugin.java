package kesi.plugin.provider;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kesi.core.api.command.Command;
import kesi.core.api.command.Handler;
import kesi.core.api.command.Outcome;
import kesi.core.api.command.Param;
import kesi.core.api.command.Param.PathUse;
import kesi.core.api.problem.Problem;
import kesi.core.api.task.Task;
import kesi.core.api.text.Message;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** Writes a plug-in that builds and runs. */
@Command(name = "plugin:new", title = "%plugin.new", help = "%plugin.new.help")
@Component
public final class NewPlugin implements Handler<NewPlugin.Parameters> {

    private final AuthorJars jars;

    /** Writes with the jars of this distribution. */
    @Activate
    public NewPlugin(BundleContext context) {
        this.jars = new AuthorJars(context);
    }

    /** What it is called and where it goes. */
    public record Parameters(
            @Param(label = "%param.name", positional = true) String name,
            @Param(label = "%param.title") Optional<String> title,

            @Param(label = "%param.dir", path = PathUse.FOLDER)
            Optional<Path> dir,

            @Param(label = "%param.package") Optional<String> packageName) {}

    @Override
    public Outcome run(Parameters parameters, Task task) {
        String name = parameters.name();
        Project project = new Project(
                name,
                parameters.packageName().orElse("own." + name + ".plugin"),
                parameters.title().orElse(name));
        Path folder = parameters.dir().orElse(Path.of(name)).toAbsolutePath().normalize();
        try {
            refuseFull(folder);
            List<String> files = Templates.write(project, jars.write(folder.resolve("repository")), folder);
            return Outcome.of(Message.of(NewPlugin.class, "outcome.new", folder, files.size()))
                    .withData(Outcome.tree("folder", folder.toString(), "files", files));
        } catch (IOException e) {
            throw Problem.failed(Message.of(NewPlugin.class, "problem.write", folder, e.toString()), e);
        }
    }

    private static void refuseFull(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            try (Stream<Path> inside = Files.list(folder)) {
                if (inside.findAny().isPresent()) {
                    throw Problem.failed(Message.of(NewPlugin.class, "problem.full", folder));
                }
            }
        }
    }
}
