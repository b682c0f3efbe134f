package kesi.shell.swing.recent;

import java.awt.Desktop;
import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import kesi.core.api.command.Command;
import kesi.core.api.command.Handler;
import kesi.core.api.command.Outcome;
import kesi.core.api.command.Param;
import kesi.core.api.command.Param.PathUse;
import kesi.core.api.problem.Problem;
import kesi.core.api.task.Task;
import kesi.shell.swing.Texts;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/**
 * {@code file:open}: shows a document in the program that the desktop has for it. Nothing else than a document of a
 * known kind is opened: other files might be programs.
 */
@Command(name = "file:open", title = "%command.file.open", help = "%command.file.open.help")
@Component
public final class OpenFile implements Handler<OpenFile.Parameters> {

    private static final Set<String> DOCUMENTS = Set.of(
            "pdf", "txt", "csv", "json", "jsonl", "xlsx", "xls", "docx", "doc", "odt", "ods", "png", "jpg", "jpeg",
            "svg", "md");

    /** Which. */
    public record Parameters(
            @Param(label = "%param.file.open", positional = true, path = PathUse.OPEN)
            Path file) {}

    /** The command. */
    @Activate
    public OpenFile() {}

    @Override
    public Outcome run(Parameters parameters, Task task) {
        Path file = parameters.file().toAbsolutePath();
        if (!Files.isRegularFile(file)) {
            throw Problem.failed(Texts.of("file.gone", file));
        }
        if (!isDocument(file)) {
            throw Problem.failed(Texts.of("file.noDocument", file));
        }
        if (GraphicsEnvironment.isHeadless()
                || !Desktop.isDesktopSupported()
                || !Desktop.getDesktop().isSupported(Desktop.Action.OPEN)) {
            throw Problem.failed(Texts.of("file.noProgram", file));
        }
        try {
            Desktop.getDesktop().open(file.toFile());
        } catch (IOException e) {
            throw Problem.failed(Texts.of("file.noProgram", file), e);
        }
        return Outcome.of(Texts.of("file.opened", file));
    }

    static boolean isDocument(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return DOCUMENTS.contains(name.substring(name.lastIndexOf('.') + 1));
    }
}
