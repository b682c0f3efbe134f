package kesi.shell.layout.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import kesi.core.api.command.Command;
import kesi.core.api.command.Handler;
import kesi.core.api.command.Outcome;
import kesi.core.api.command.Param;
import kesi.core.api.command.Param.PathUse;
import kesi.core.api.problem.Problem;
import kesi.core.api.task.Task;
import kesi.shell.api.layout.LayoutShelf.Kept;
import kesi.shell.layout.Texts;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Takes a layout from a file as one of one's own. */
@Command(name = "layout:import", title = "%layout.import", help = "%layout.import.help", menu = "window/layout")
@Component
public final class ImportLayout implements Handler<ImportLayout.Parameters> {

    private static final long LARGEST = 4_000_000;

    private final Desk desk;

    /** The file, and the name that it gets. */
    public record Parameters(
            @Param(label = "%param.file", positional = true, path = PathUse.OPEN)
            Path file,

            @Param(label = "%param.name") Optional<String> name) {}

    /** The command on that desk. */
    @Activate
    public ImportLayout(@Reference Desk desk) {
        this.desk = desk;
    }

    @Override
    public Outcome run(Parameters parameters, Task task) {
        Path file = parameters.file().toAbsolutePath();
        Kept read = desk.shelf().read(file.toString(), text(file));
        String name = parameters.name().orElse(read.isOwn() ? read.name() : plain(file));
        String id = desk.shelf().saveAs(name, read.layout());
        desk.open().ifPresent(window -> window.reload(id));
        return Outcome.of(Texts.of("layout.imported", name, read.layout().ids().count()))
                .withData(Outcome.tree("id", id, "name", name));
    }

    private static String plain(Path file) {
        return file.getFileName().toString().replaceFirst("\\.json$", "");
    }

    private static String text(Path file) {
        try {
            if (Files.size(file) > LARGEST) {
                throw Problem.usage(Texts.of("layout.none", file));
            }
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw Problem.usage(Texts.of("layout.unread", file, String.valueOf(e.getMessage())));
        }
    }
}
