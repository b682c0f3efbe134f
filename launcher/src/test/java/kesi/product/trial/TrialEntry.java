package kesi.product.trial;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import kesi.core.api.command.Commands;
import kesi.core.api.command.Outcome;
import kesi.core.api.problem.Problem;
import kesi.core.api.task.Tasks;
import kesi.core.api.text.Message;
import kesi.deploy.api.Deployments;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.util.tracker.ServiceTracker;

/**
 * The entry of a trial: reads a line, does what it says, answers in one line that begins with {@link #ANSWER}. Words
 * are separated by tabs.
 */
public final class TrialEntry implements BundleActivator {

    static final String ANSWER = "@";
    static final String DONE = "done";
    static final String DISK = "kesi.trial.disk";
    static final String STOP = "kesi.trial.stop";

    private static final long PATIENCE_MILLIS = 60_000;

    @Override
    public void start(BundleContext context) {
        Leavers leavers = Leavers.watching(context);
        ToIntFunction<String[]> entry = arguments -> serve(context, leavers);
        context.registerService(
                ToIntFunction.class, entry, FrameworkUtil.asDictionary(Map.of("kesi.entry", "command")));
    }

    @Override
    public void stop(BundleContext context) {
        // the framework takes the service back
    }

    private static int serve(BundleContext context, Leavers leavers) {
        answer(state(context));
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null && !line.equals("end"); line = lines.readLine()) {
                answer(obey(context, leavers, line));
            }
            return 0;
        } catch (IOException e) {
            return 1;
        }
    }

    private static void answer(String text) {
        System.out.println(ANSWER + text.replaceAll("\\s", " "));
        System.out.flush();
    }

    private static String obey(BundleContext context, Leavers leavers, String line) {
        List<String> words = List.of(line.split("\t", -1));
        return switch (words.get(0)) {
            case "state" -> state(context);
            case "leavers" -> leavers.left();
            case "set" -> set(words.get(1), words.get(2));
            default -> run(context, words);
        };
    }

    private static String state(BundleContext context) {
        int number = service(context, Deployments.class).current();
        return TrialState.of(context, number, department(context));
    }

    private static String department(BundleContext context) {
        Object told = perform(context, "department:list", Map.of()).data();
        return told instanceof List<?> all
                ? all.stream()
                        .map(one -> (Map<?, ?>) one)
                        .filter(one -> Boolean.TRUE.equals(one.get("current")))
                        .map(one -> String.valueOf(one.get("name")))
                        .findFirst()
                        .orElse("")
                : "";
    }

    private static String set(String property, String value) {
        System.setProperty(property, value);
        return DONE;
    }

    /** Whatever a command throws is its answer. */
    private static String run(BundleContext context, List<String> words) {
        Map<String, List<String>> arguments = new LinkedHashMap<>();
        for (String word : words.subList(1, words.size())) {
            arguments.put(word.split("=", 2)[0], List.of(word.split("=", 2)[1]));
        }
        try {
            perform(context, words.get(0), arguments);
            return DONE;
        } catch (Problem problem) {
            return problem.code().orElse("") + " " + problem.getMessage();
        } catch (RuntimeException e) {
            return "unexpected " + e;
        }
    }

    private static Outcome perform(BundleContext context, String command, Map<String, List<String>> arguments) {
        Commands commands = service(context, Commands.class);
        return service(context, Tasks.class)
                .perform(Message.literal(command), task -> commands.run(command, arguments, task));
    }

    private static <T> T service(BundleContext context, Class<T> type) {
        ServiceTracker<T, T> tracker = new ServiceTracker<>(context, type, null);
        tracker.open();
        try {
            return java.util.Objects.requireNonNull(tracker.waitForService(PATIENCE_MILLIS), type.getName());
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        } finally {
            tracker.close();
        }
    }
}
