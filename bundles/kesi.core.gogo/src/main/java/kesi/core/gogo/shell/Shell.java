package kesi.core.gogo.shell;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import kesi.core.api.command.Commands;
import kesi.core.api.problem.Problem;
import kesi.core.api.text.Message;
import kesi.core.gogo.print.Output;
import org.apache.felix.gogo.runtime.CommandNotFoundException;
import org.apache.felix.gogo.runtime.SyntaxError;
import org.apache.felix.service.command.CommandProcessor;
import org.apache.felix.service.command.CommandSession;
import org.slf4j.LoggerFactory;

/** Gives line after line to Gogo. The exit code is that of the first command that failed. */
final class Shell {

    private final CommandProcessor processor;
    private final Commands commands;
    private final ShellFunctions functions;
    private final Lines lines;

    Shell(CommandProcessor processor, Commands commands, ShellFunctions functions, Lines lines) {
        this.processor = processor;
        this.commands = commands;
        this.functions = functions;
        this.lines = lines;
    }

    int run() {
        int code = 0;
        try (CommandSession session = session()) {
            for (Optional<String> line = lines.next(); line.isPresent(); line = following(session)) {
                int ended = execute(session, line.get());
                code = code == 0 ? ended : code;
            }
        }
        return code;
    }

    /** A session over these lines, for {@link #execute}; whoever opens it closes it. */
    CommandSession session() {
        CommandSession session = processor.createSession(lines.input(), stream(true), stream(false));
        session.put("SCOPE", ShellFunctions.SCOPE + ":*");
        session.put(CommandSession.OPTION_NO_GLOB, true);
        return session;
    }

    private Optional<String> following(CommandSession session) {
        return ShellFunctions.exit(session) || Thread.currentThread().isInterrupted() ? Optional.empty() : lines.next();
    }

    private PrintStream stream(boolean out) {
        return new PrintStream(out ? lines.output() : lines.error(), true, StandardCharsets.UTF_8);
    }

    /** Runs one line; its exit code. */
    int execute(CommandSession session, String line) {
        Output output = functions.output(lines.output(), lines.error());
        try {
            ShellFunctions.forget(session);
            session.execute(line);
            return ShellFunctions.lastCode(session);
        } catch (CommandNotFoundException e) {
            return tell(output, unknown(e.getCommand().replace("*:", "")));
        } catch (SyntaxError e) {
            return tell(output, Problem.usage(Message.of(Shell.class, "shell.syntax", e.column())));
        } catch (Exception e) {
            LoggerFactory.getLogger(Shell.class).error("{} ended unexpectedly", line, e);
            return tell(output, Problem.failed(Message.of(Shell.class, "run.unexpected", e.toString())));
        }
    }

    /** The registry knows best what to say of a command that is not here. */
    private Problem unknown(String name) {
        try {
            commands.parameters(name);
            return Problem.usage(Message.of(Shell.class, "help.gone", name));
        } catch (Problem problem) {
            return problem;
        }
    }

    private static int tell(Output output, Problem problem) {
        output.problem(problem);
        return problem.kind().exitCode();
    }
}
