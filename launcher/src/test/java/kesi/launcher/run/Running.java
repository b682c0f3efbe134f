package kesi.launcher.run;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import kesi.launcher.Language;
import kesi.launcher.Mode;
import kesi.launcher.Options;
import kesi.launcher.dist.Distribution;
import kesi.launcher.dist.Hashes;
import kesi.launcher.dist.Seen;
import kesi.launcher.feature.Catalogue;
import kesi.launcher.feature.Feature;
import org.osgi.framework.BundleContext;

/**
 * The distribution, started in this process and kept running, so that many command lines cost one start. One at a time:
 * while a command runs, the process's standard streams are caught.
 */
public final class Running implements AutoCloseable {
    /** The distribution that the build has just made. */
    public static final Distribution BUILT = new Distribution(
            Path.of(System.getProperty("kesi.dist", "target/kesi")).toAbsolutePath());

    private static final String LANGUAGE = "kesi.core.api.text.Language";
    private static final String JSON = "kesi.json";

    private final EmbeddedFramework framework;
    private final Logging logging;

    private Running(EmbeddedFramework framework, Logging logging) {
        this.framework = framework;
        this.logging = logging;
    }

    /** What one command line gave. */
    public record Ended(int exitCode, String out, String err) {}

    /** A department in a workspace, without a screen. */
    public static Running department(String name, Path home) {
        return start(catalogue().featuresOf(name), home, false);
    }

    /** A department in a workspace with everything that needs a screen. */
    public static Running window(String department, Path home) {
        return start(catalogue().featuresOf(department), home, true);
    }

    /** Every feature that there is, in a workspace, with everything that needs a screen. */
    public static Running everything(Path home) {
        return start(catalogue().features(), home, true);
    }

    /** Some features, without a screen. */
    public static Running features(List<Feature> features, Path home) {
        return start(features, home, false);
    }

    /** What the distribution offers. */
    public static Catalogue catalogue() {
        return Catalogue.read(BUILT.features(), Map.of("kesi.home", "/"));
    }

    /** Every bundle of every feature, installed as for a window and not started. */
    public static Running installed(Path home) {
        return install(catalogue().features(), home, true);
    }

    private static Running start(List<Feature> features, Path home, boolean screen) {
        Running running = install(features, home, screen);
        try (StandardOutput ignored = StandardOutput.held()) {
            running.framework.start();
        } catch (InterruptedException | RuntimeException e) {
            running.close();
            throw e instanceof RuntimeException unchecked ? unchecked : new IllegalStateException(e);
        }
        return running;
    }

    private static Running install(List<Feature> features, Path home, boolean screen) {
        Logging logging = Logging.start(Session.logFile(home), false);
        Plan plan = Plan.of(features, BUILT, screen);
        Hashes hashes = Hashes.read(BUILT.hashList());
        hashes.verify(plan.jars(), Seen.nothing(home.resolve("cache").resolve("seen")));
        return new Running(
                new Installation(plan, Cache.in(home, screen), properties(home, screen))
                        .install(plan.stamp(hashes, "test")),
                logging);
    }

    /** {@code kesi.json} is left out: bundles then ask the system property, which changes from command to command. */
    private static Map<String, String> properties(Path home, boolean screen) {
        return Map.of(
                "kesi.home", home.toString(),
                "kesi.dist", BUILT.root().toString(),
                "kesi.department", "office",
                "kesi.lang", "en",
                "kesi.quiet", "true",
                "kesi.verbose", "false",
                "kesi.mode", screen ? "window" : "command",
                "kesi.terminal", "false");
    }

    /** The system bundle's context. */
    public BundleContext context() {
        return framework.context();
    }

    /** Lets in what a test brings: the next bundle that is installed from there, or updated, may start. */
    public String admit(String location) {
        framework.admit(location);
        return location;
    }

    /** Runs a command line as the launcher does; understands {@code --json} and {@code --lang}. English by default. */
    public Ended run(String... line) {
        Options options = Options.of(List.of(line));
        System.setProperty(JSON, Boolean.toString(options.json()));
        use(options.language().orElse(Language.EN));
        try {
            return caught(options);
        } finally {
            System.clearProperty(JSON);
        }
    }

    /** Calls a method of a service that a bundle brings. */
    public Object call(String service, String method, Class<?>[] types, Object... arguments) {
        return Service.find(context(), service).orElseThrow().call(method, types, arguments);
    }

    /** A class as the framework knows it. */
    public Class<?> type(String bundle, String name) {
        try {
            return Arrays.stream(context().getBundles())
                    .filter(one -> bundle.equals(one.getSymbolicName()))
                    .findFirst()
                    .orElseThrow()
                    .loadClass(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Opens the window as the launcher does; a thread of its own waits in it until it is closed. */
    public void openWindow() {
        Thread window = new Thread(this::inWindow, "window");
        window.setDaemon(true);
        window.start();
    }

    private void inWindow() {
        try {
            Entry.run(framework, Mode.WINDOW, new String[0]);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Ended caught(Options options) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        PrintStream realOut = System.out;
        PrintStream realErr = System.err;
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
        try {
            int code = Entry.run(framework, Mode.COMMAND, options.entryArguments());
            return new Ended(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        } finally {
            System.setOut(realOut);
            System.setErr(realErr);
        }
    }

    private void use(Language language) {
        Locale locale = language == Language.ZH ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH;
        Optional<Service> service = Service.find(context(), LANGUAGE);
        service.ifPresent(found -> found.call("use", new Class<?>[] {Locale.class}, locale));
    }

    @Override
    public void close() {
        framework.close();
        logging.close();
    }
}
