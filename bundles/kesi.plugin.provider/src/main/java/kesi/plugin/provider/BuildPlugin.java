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
import org.osgi.service.component.annotations.Component;

/** Builds and tests a plug-in; the jar is then tried by {@code bundle:install}. */
@Command(name = "plugin:build", title = "%plugin.build", help = "%plugin.build.help")
@Component
public final class BuildPlugin implements Handler<BuildPlugin.Parameters> {

    private static final int TOLD = 12;

    /** What to build and with what. */
    public record Parameters(
            @Param(label = "%param.dir", positional = true, path = PathUse.FOLDER)
            Path dir,

            @Param(label = "%param.offline") boolean offline,

            @Param(label = "%param.maven", path = PathUse.OPEN)
            Optional<Path> maven,

            @Param(label = "%param.repository", path = PathUse.FOLDER)
            Optional<Path> repository) {}

    @Override
    public Outcome run(Parameters parameters, Task task) {
        Path folder = parameters.dir().toAbsolutePath().normalize();
        if (!Files.isRegularFile(folder.resolve("pom.xml"))) {
            throw Problem.usage(text("problem.project", folder));
        }
        Path program =
                parameters.maven().or(Maven::installed).orElseThrow(() -> Problem.failed(text("problem.nomaven")));
        task.progress(-1, text("task.build", folder));
        try {
            List<String> complaints =
                    new Maven(program, parameters.offline(), parameters.repository()).pack(folder, task);
            if (!complaints.isEmpty()) {
                String told = String.join("\n", complaints.stream().limit(TOLD).toList());
                throw Problem.failed(text("problem.build", folder, told));
            }
            Path jar = jar(folder);
            return Outcome.of(text("outcome.built", jar)).withData(Outcome.tree("jar", jar.toString()));
        } catch (IOException e) {
            throw Problem.failed(text("problem.write", folder, e.toString()), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            task.checkCancelled();
            throw Problem.failed(text("problem.write", folder, e.toString()), e);
        }
    }

    private static Path jar(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("target"))) {
            return files.filter(file -> file.toString().endsWith(".jar"))
                    .findFirst()
                    .orElseThrow(() -> Problem.failed(text("problem.nojar", folder)));
        }
    }

    private static Message text(String key, Object... arguments) {
        return Message.of(BuildPlugin.class, key, arguments);
    }
}
