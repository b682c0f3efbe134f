package kesi.core.provider.script;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kesi.core.api.command.ScriptLine;
import kesi.core.api.problem.Problem;
import kesi.core.api.text.Message;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Component;
import org.slf4j.LoggerFactory;

/**
 * Writes what a person starts into a file, a line as soon as it was started, so that nothing is lost when the program
 * ends. Safe for use by any thread.
 */
@Component(service = Recording.class)
public final class Recording {

    private static final String OWN = "script:";

    /**
     * What acts on values that a person typed: what became of them is told when it is saved or taken back. And what
     * only opens a dialog: what is chosen there is told.
     */
    private static final Set<String> UNTOLD = Set.of(
            "edit:save",
            "edit:save-all",
            "edit:revert",
            "edit:undo",
            "edit:redo",
            "palette:open",
            "key:edit",
            "wizard:show");

    private @Nullable Path file;
    private int lines;

    /** What was recorded. */
    record Recorded(Path file, int lines) {}

    /**
     * Begins.
     *
     * @throws Problem when it is recording already, the file is there or cannot be written
     */
    synchronized void start(Path target) {
        if (file != null) {
            throw Problem.failed(text("script.recording", file));
        }
        try {
            Files.writeString(target, "# " + text("script.head") + "\n", StandardOpenOption.CREATE_NEW);
        } catch (FileAlreadyExistsException e) {
            throw Problem.failed(text("script.exists", target), e);
        } catch (IOException e) {
            throw Problem.failed(text("script.unwritten", target, String.valueOf(e.getMessage())), e);
        }
        file = target;
        lines = 0;
    }

    /** Ends; what was recorded, or empty when nothing was being recorded. */
    synchronized Optional<Recorded> stop() {
        Path written = file;
        file = null;
        return written == null ? Optional.empty() : Optional.of(new Recorded(written, lines));
    }

    /** Whether something is being recorded. */
    public synchronized boolean isOn() {
        return file != null;
    }

    /** A person starts a command. What cannot be written is logged: the command itself must not suffer. */
    public void note(String command, Message title, Map<String, List<String>> arguments) {
        if (!UNTOLD.contains(command)) {
            noteByHand(command, title, arguments);
        }
    }

    /** A person did what a command does, by hand; as {@link #note}. */
    public synchronized void noteByHand(String command, Message title, Map<String, List<String>> arguments) {
        Path target = file;
        if (target == null || command.startsWith(OWN)) {
            return;
        }
        String comment = "# " + LocalTime.now().truncatedTo(ChronoUnit.SECONDS) + "  " + flat(title.toString());
        try {
            Files.write(target, List.of(comment, ScriptLine.of(command, arguments)), StandardOpenOption.APPEND);
            lines++;
        } catch (IOException e) {
            LoggerFactory.getLogger(Recording.class).warn("{} is not recorded", command, e);
        }
    }

    private static String flat(String text) {
        return text.replaceAll("\\R", " ");
    }

    private static Message text(String key, Object... arguments) {
        return Message.of(Recording.class, key, arguments);
    }
}
