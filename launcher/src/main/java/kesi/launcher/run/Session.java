package kesi.launcher.run;

import java.io.Console;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kesi.launcher.ExitCode;
import kesi.launcher.Failure;
import kesi.launcher.Language;
import kesi.launcher.Options;
import kesi.launcher.Texts;
import kesi.launcher.Version;
import kesi.launcher.dist.Distribution;
import kesi.launcher.dist.Hashes;
import kesi.launcher.dist.Seen;
import kesi.launcher.feature.Catalogue;
import kesi.launcher.generation.Ground;
import kesi.launcher.policy.Revoked;
import kesi.launcher.policy.StartPolicy;
import org.slf4j.LoggerFactory;

/**
 * One run of the product in a workspace that this process holds: plan, verify, start, hand over, stop.
 *
 * @param home the workspace
 * @param language what texts are shown in
 */
public record Session(Options options, Language language, Path home, Distribution distribution) {
    private static final String SAFE = "safe";
    private static final String APPLY = "department:apply";
    private static final String GENERATION = "kesi.generation";

    /**
     * Runs until the entry returns or is cancelled.
     *
     * @return the exit code
     * @throws Failure when something does not start, with all that is known about why
     */
    public int run(Interruption interruption) {
        Map<String, String> given = Map.of("kesi.home", home.toString());
        Catalogue shipped = Catalogue.read(distribution.features(), given);
        Revoked revoked = Revoked.read(home);
        Ground chosen = ground(options.department().orElse("")).without(revoked, shipped);
        Catalogue there = chosen.catalogue(shipped, given);
        StartPolicy files = applies() ? StartPolicy.read(home).withoutDepartment() : StartPolicy.read(home);
        String last = new Remembered(home).department(there);
        String department =
                files.with(there.department(last)).department(options.department(), last, there::folderName);
        Ground ground = department.equals(SAFE) ? ground(SAFE).without(revoked, shipped) : chosen;
        Catalogue catalogue = ground.catalogue(shipped, given);
        StartPolicy policy = files.with(catalogue.department(department));
        Ground.Attempt attempt = ground.begin();
        Plan plan = Plan.of(
                policy.apply(catalogue.featuresOf(department), catalogue.features()),
                ground::jar,
                options.mode().hasScreen());
        Hashes hashes = verified(plan, ground, attempt);
        LoggerFactory.getLogger(Session.class)
                .info(
                        "Kesi {} starts with {} bundles for department {}, generation {}, mode {}, Java {}",
                        Version.text(),
                        plan.bundles().size(),
                        department,
                        ground.number(),
                        options.mode().word(),
                        Runtime.version());
        try (SecondLook ignored = SecondLook.at(plan.jars(), hashes, options.mode())) {
            return run(interruption, create(plan, hashes, properties(department, ground)), attempt);
        }
    }

    /** The department that a policy names need not be there yet when somebody is about to put one in place. */
    private boolean applies() {
        return options.command().stream().findFirst().filter(APPLY::equals).isPresent();
    }

    /** In the safe department nothing counts but what the product was built with. */
    private Ground ground(String department) {
        return department.equals(SAFE)
                ? Ground.bare(distribution, home)
                : Ground.choose(distribution, home, seen(), options.mode().word());
    }

    private Hashes verified(Plan plan, Ground ground, Ground.Attempt attempt) {
        Hashes hashes = ground.hashes(Hashes.read(distribution.hashList()));
        try {
            hashes.verify(plan.jars(), seen());
            return hashes;
        } catch (Failure damaged) {
            attempt.clear();
            throw damaged;
        }
    }

    /** What has not been touched since an earlier start found it right, in this workspace or in another one. */
    private Seen seen() {
        Path ours = home.resolve("cache").resolve("seen");
        Path shared = distribution.seen();
        return Files.isWritable(distribution.root())
                ? Seen.read(shared).and(ours)
                : Seen.read(ours).and(shared);
    }

    private EmbeddedFramework create(Plan plan, Hashes hashes, Map<String, String> properties) {
        Cache cache = Cache.in(home, options.mode().hasScreen());
        String version = Version.text() + " " + properties.get(GENERATION);
        return new Installation(plan, cache, properties).install(plan.stamp(hashes, version));
    }

    private int run(Interruption interruption, EmbeddedFramework framework, Ground.Attempt attempt) {
        interruption.framework(framework);
        try (StandardOutput output = StandardOutput.held()) {
            return run(interruption, framework, output, attempt);
        }
    }

    private int run(
            Interruption interruption, EmbeddedFramework framework, StandardOutput output, Ground.Attempt attempt) {
        try {
            start(framework, attempt);
            return entry(framework, output);
        } catch (InterruptedException e) {
            return interruption.isCancelled() ? ExitCode.CANCELLED : ExitCode.DONE;
        } finally {
            interruption.commandEnded();
            stop(framework);
        }
    }

    /** Whoever ends a start by hand says nothing about what was to be started. */
    private static void start(EmbeddedFramework framework, Ground.Attempt attempt) throws InterruptedException {
        try {
            framework.start();
        } catch (InterruptedException e) {
            attempt.clear();
            throw e;
        }
        attempt.clear();
    }

    private int entry(EmbeddedFramework framework, StandardOutput output) throws InterruptedException {
        try (EndWatch ignored = EndWatch.over(framework)) {
            output.open();
            return Entry.run(framework, options.mode(), options.entryArguments());
        } finally {
            output.hold();
        }
    }

    /** Whatever interrupted this thread has done its work and must not shorten the end. */
    private static void stop(EmbeddedFramework framework) {
        Thread.interrupted();
        if (!framework.stop()) {
            LoggerFactory.getLogger(FrameworkLog.NAME)
                    .error("Not stopped within the limit, the process ends without: {}", framework.stopping());
        }
    }

    private Map<String, String> properties(String department, Ground ground) {
        Map<String, String> all = new HashMap<>(Map.of(
                "kesi.home", home.toString(),
                "kesi.dist", distribution.root().toString(),
                "kesi.department", department,
                "kesi.lang", language.tag(),
                "kesi.lang.asked", Boolean.toString(options.language().isPresent()),
                "kesi.json", Boolean.toString(options.json()),
                "kesi.quiet", Boolean.toString(options.quiet()),
                "kesi.verbose", Boolean.toString(options.verbose()),
                "kesi.mode", options.mode().word(),
                "kesi.terminal", Boolean.toString(hasTerminal())));
        all.put(GENERATION, Integer.toString(ground.number()));
        ground.fallen().ifPresent(why -> all.put("kesi.generation.fallen", new Texts(language).say(why)));
        return all;
    }

    /** Since Java 22 there is a console object without a terminal, too, and it can be asked. */
    private static boolean hasTerminal() {
        Console console = System.console();
        if (console == null || Runtime.version().feature() < 22) {
            return console != null;
        }
        return Boolean.TRUE.equals(Service.call(Console.class, console, "isTerminal", new Class<?>[0]));
    }

    /** The log's file in a workspace. */
    public static Path logFile(Path home) {
        return home.resolve("logs").resolve("kesi.log");
    }

    /** The words under which a person wants to see this process listed. */
    public static String title(List<String> command) {
        return command.isEmpty() ? "window" : String.join(" ", command);
    }
}
