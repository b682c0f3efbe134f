package kesi.core.gogo.shell;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Objects;
import java.util.function.ToIntFunction;
import kesi.core.api.command.Commands;
import kesi.core.api.json.Json;
import kesi.core.api.task.Tasks;
import kesi.core.api.text.Language;
import kesi.core.gogo.CommandRun;
import kesi.core.gogo.Settings;
import org.apache.felix.service.command.CommandProcessor;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What the launcher calls for {@code kesi shell}: reads and runs lines until the end of the input or {@code exit}. */
@Component(service = ToIntFunction.class, property = "kesi.entry=shell")
public final class ShellEntry implements ToIntFunction<String[]> {

    private final BundleContext context;
    private final CommandProcessor processor;
    private final CommandRun run;
    private final Language language;
    private final Json json;

    @Activate
    public ShellEntry(
            BundleContext context,
            @Reference CommandProcessor processor,
            @Reference Commands commands,
            @Reference Tasks tasks,
            @Reference Language language,
            @Reference Json json) {
        this.context = context;
        this.processor = processor;
        this.run = new CommandRun(commands, tasks, Settings.of(context));
        this.language = language;
        this.json = json;
    }

    @Override
    public int applyAsInt(String[] words) {
        try (ShellFunctions functions = new ShellFunctions(context, run, language, json)) {
            if (run.settings().terminal()) {
                new TerminalLines(run.commands(), home()).run(lines -> shell(functions, lines));
                return 0;
            }
            return shell(functions, new PipedLines(standardInput(), standardOutput(), standardError()));
        }
    }

    private int shell(ShellFunctions functions, Lines lines) {
        return new Shell(processor, run.commands(), functions, lines).run();
    }

    private String home() {
        return Objects.toString(context.getProperty("kesi.home"), "");
    }

    /** Not System.in and its siblings: Gogo replaces those by streams that look up the stream of their thread. */
    private static InputStream standardInput() {
        return new FileInputStream(FileDescriptor.in);
    }

    private static OutputStream standardOutput() {
        return new FileOutputStream(FileDescriptor.out);
    }

    private static OutputStream standardError() {
        return new FileOutputStream(FileDescriptor.err);
    }
}
