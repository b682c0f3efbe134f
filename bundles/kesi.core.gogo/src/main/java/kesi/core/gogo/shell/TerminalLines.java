package kesi.core.gogo.shell;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import kesi.core.api.command.Commands;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.Terminal;
import org.jline.terminal.Terminal.Signal;
import org.jline.terminal.Terminal.SignalHandler;
import org.jline.terminal.TerminalBuilder;
import org.jspecify.annotations.Nullable;

/**
 * Lines that a person types, with history and completion. Ctrl-C drops the line, or interrupts the command that runs;
 * Ctrl-D ends.
 */
final class TerminalLines {

    private static final String PROMPT = "kesi> ";

    private final Commands commands;
    private final String home;

    TerminalLines(Commands commands, String home) {
        this.commands = commands;
        this.home = home;
    }

    /** Opens the terminal for a shell and closes it after. */
    void run(Consumer<Lines> shell) {
        try (Terminal terminal = TerminalBuilder.builder()
                .name("kesi")
                .system(true)
                .encoding(StandardCharsets.UTF_8)
                .nativeSignals(true)
                .signalHandler(SignalHandler.SIG_IGN)
                .build()) {
            shell.accept(new Typed(terminal, reader(terminal)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private LineReader reader(Terminal terminal) {
        LineReaderBuilder builder = LineReaderBuilder.builder()
                .appName("kesi")
                .terminal(terminal)
                .completer(new ShellCompleter(commands))
                .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true);
        if (!home.isEmpty()) {
            builder.variable(LineReader.HISTORY_FILE, Path.of(home, "layout", "shell-history"));
        }
        return builder.build();
    }

    /** The lines of one terminal. */
    private static final class Typed implements Lines {
        private final Terminal terminal;
        private final LineReader reader;
        private final AtomicReference<@Nullable Thread> running = new AtomicReference<>();

        Typed(Terminal terminal, LineReader reader) {
            this.terminal = terminal;
            this.reader = reader;
        }

        @Override
        public Optional<String> next() {
            running.set(null);
            while (true) {
                try {
                    String line = reader.readLine(PROMPT);
                    if (!line.isBlank()) {
                        runInterruptibly();
                        return Optional.of(line);
                    }
                } catch (UserInterruptException e) {
                    terminal.writer().println();
                } catch (EndOfFileException e) {
                    return Optional.empty();
                }
            }
        }

        private void runInterruptibly() {
            running.set(Thread.currentThread());
            terminal.handle(Signal.INT, signal -> {
                Thread thread = running.get();
                if (thread != null) {
                    thread.interrupt();
                }
            });
        }

        @Override
        public InputStream input() {
            return terminal.input();
        }

        @Override
        public OutputStream output() {
            return terminal.output();
        }

        @Override
        public OutputStream error() {
            return terminal.output();
        }
    }
}
