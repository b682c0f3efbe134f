package kesi.shell.layout.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import kesi.core.api.command.Command;
import kesi.core.api.command.Handler;
import kesi.core.api.command.Outcome;
import kesi.core.api.command.Param;
import kesi.core.api.command.Param.PathUse;
import kesi.core.api.problem.Problem;
import kesi.core.api.task.Task;
import kesi.shell.layout.Texts;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Writes a layout into a file that others can take. */
@Command(name = "layout:export", title = "%layout.export", help = "%layout.export.help", menu = "window/layout")
@Component
public final class ExportLayout implements Handler<ExportLayout.Parameters> {

    private final Desk desk;

    /** Which layout, and the file. */
    public record Parameters(
            @Param(label = "%param.layout", positional = true)
            String name,

            @Param(label = "%param.out", path = PathUse.SAVE)
            Path out) {}

    /** The command on that desk. */
    @Activate
    public ExportLayout(@Reference Desk desk) {
        this.desk = desk;
    }

    @Override
    public Outcome run(Parameters parameters, Task task) {
        String id = desk.resolve(parameters.name());
        Path file = parameters.out().toAbsolutePath();
        write(file, desk.shelf().write(desk.called(id), desk.layout(id)));
        return Outcome.of(Texts.of("layout.exported", desk.called(id), file))
                .withData(Outcome.tree("id", id, "file", file.toString()));
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw Problem.failed(Texts.of("layout.unwritten", file, String.valueOf(e.getMessage())), e);
        }
    }
}
