package kesi.launcher;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import kesi.launcher.dist.Distribution;
import kesi.launcher.run.Interruption;
import kesi.launcher.run.Logging;
import kesi.launcher.run.Session;
import org.slf4j.LoggerFactory;

/** The process: reads the command line, runs a session, tells failures in the person's language. */
public final class Main {
    private final Surroundings surroundings;
    private final PrintStream out;
    private final PrintStream err;

    Main(Surroundings surroundings, PrintStream out, PrintStream err) {
        this.surroundings = surroundings;
        this.out = out;
        this.err = err;
    }

    /** @param arguments see {@code launcher/README.md} */
    public static void main(String[] arguments) {
        Interruption interruption = Interruption.ofThisThread();
        interruption.atExit();
        int exitCode = new Main(Surroundings.here(), System.out, System.err).run(List.of(arguments), interruption);
        interruption.ended();
        System.exit(interruption.isCancelled() ? ExitCode.CANCELLED : exitCode);
    }

    int run(List<String> arguments, Interruption interruption) {
        Texts texts = new Texts(surroundings.language(Options.languageOf(arguments)));
        try {
            Options options = Options.of(arguments);
            texts = new Texts(surroundings.language(options));
            return run(options, texts, interruption);
        } catch (Failure failure) {
            return tell(failure, texts);
        }
    }

    private int run(Options options, Texts texts, Interruption interruption) {
        if (options.version()) {
            out.println(texts.say("version", Version.text(), Runtime.version()));
            return ExitCode.DONE;
        }
        if (options.help()) {
            out.println(texts.say("help"));
            return ExitCode.DONE;
        }
        if (options.mode().hasScreen() && !Screen.isThere()) {
            throw Failure.usage("screen.missing");
        }
        if (options.mode().hasScreen()) {
            Screen.makeReady();
        }
        return work(options, interruption);
    }

    private int work(Options options, Interruption interruption) {
        Distribution distribution = Distribution.ofThisProcess();
        Path home = surroundings.workspace(options);
        try (Workspace workspace = Workspace.take(home, Session.title(options.command()));
                Logging logging = Logging.start(Session.logFile(workspace.home()), options.verbose())) {
            return logged(new Session(options, surroundings.language(options), home, distribution), interruption);
        }
    }

    /** The edge: whatever is thrown below is in the log before the person reads a sentence about it. */
    private static int logged(Session session, Interruption interruption) {
        try {
            return session.run(interruption);
        } catch (Failure failure) {
            LoggerFactory.getLogger(Main.class).info("Not started", failure);
            throw failure;
        } catch (RuntimeException e) {
            if (interruption.isCancelled()) {
                return ExitCode.CANCELLED;
            }
            LoggerFactory.getLogger(Main.class).info("Unexpected", e);
            throw Failure.failed("unexpected", e, Session.logFile(session.home()))
                    .because(e);
        }
    }

    private int tell(Failure failure, Texts texts) {
        failure.sentences().forEach(sentence -> err.println(texts.say(sentence)));
        return failure.exitCode();
    }
}
