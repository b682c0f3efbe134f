package kesi.report.pdf.after;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import kesi.core.api.command.Command;
import kesi.core.api.command.Handler;
import kesi.core.api.command.Outcome;
import kesi.core.api.command.Param;
import kesi.core.api.problem.Problem;
import kesi.core.api.task.Task;
import kesi.core.api.text.Message;
import kesi.report.pdf.NewFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.osgi.service.component.annotations.Component;

/** Writes a protected file without its protection, for whoever has the password that may lift it. */
@Command(name = "report:unlock", title = "%command.unlock", help = "%command.unlock.help")
@Component
public final class UnlockFile implements Handler<UnlockFile.Parameters> {

    /**
     * What to unlock.
     *
     * @param file the protected file
     * @param out the file without protection
     * @param passwordFile whose first line is the password
     * @param passwordEnv the environment variable with the password
     */
    public record Parameters(
            @Param(label = "%param.file", positional = true, path = Param.PathUse.OPEN)
            Path file,

            @Param(label = "%param.out", path = Param.PathUse.SAVE)
            Path out,

            @Param(label = "%param.password-file", path = Param.PathUse.OPEN)
            Optional<Path> passwordFile,

            @Param(label = "%param.password-env") Optional<String> passwordEnv) {}

    @Override
    public Outcome run(Parameters parameters, Task task) {
        String password = new String(Password.read(parameters.passwordFile(), parameters.passwordEnv(), "PDF"));
        try (PDDocument document = Loader.loadPDF(parameters.file().toFile(), password)) {
            if (!document.getCurrentAccessPermission().isOwnerPermission()) {
                throw Problem.failed(text("unlock.owner", parameters.file().toString()));
            }
            new NewFile(parameters.out()).write(out -> unlock(document, out));
            return Outcome.of(text("unlock.done", parameters.out().toString()));
        } catch (InvalidPasswordException e) {
            throw Problem.failed(text("unlock.password", parameters.file().toString()), e);
        } catch (IOException e) {
            throw Problem.failed(
                    text("preview.unreadable", parameters.file().toString(), String.valueOf(e.getMessage())), e);
        }
    }

    private static int unlock(PDDocument document, OutputStream out) {
        try {
            document.setAllSecurityToBeRemoved(true);
            document.save(out);
            return document.getNumberOfPages();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Message text(String key, Object... arguments) {
        return Message.of(UnlockFile.class, key, arguments);
    }
}
