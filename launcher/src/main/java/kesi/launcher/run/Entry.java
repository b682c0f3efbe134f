package kesi.launcher.run;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.ToIntFunction;
import kesi.launcher.Failure;
import kesi.launcher.Mode;
import kesi.launcher.Sentence;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Filter;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.util.tracker.ServiceTracker;

/**
 * The place where the launcher hands over: a bundle registers a {@link ToIntFunction} with the service property {@code
 * kesi.entry}; it gets the arguments on the launcher's thread and its result is the exit code.
 */
final class Entry {
    private static final int SECONDS = Integer.getInteger("kesi.entry.seconds", 20);

    private Entry() {}

    /** Waits for the entry of a mode and runs it. */
    static int run(EmbeddedFramework framework, Mode mode, String[] arguments) throws InterruptedException {
        ServiceTracker<ToIntFunction<String[]>, ToIntFunction<String[]>> tracker = open(framework.context(), mode);
        try {
            ToIntFunction<String[]> entry = tracker.waitForService(TimeUnit.SECONDS.toMillis(SECONDS));
            if (entry == null) {
                throw missing(framework, mode);
            }
            return entry.applyAsInt(arguments);
        } finally {
            tracker.close();
        }
    }

    private static ServiceTracker<ToIntFunction<String[]>, ToIntFunction<String[]>> open(
            BundleContext context, Mode mode) {
        ServiceTracker<ToIntFunction<String[]>, ToIntFunction<String[]>> tracker =
                new ServiceTracker<>(context, filter(mode), null);
        tracker.open();
        return tracker;
    }

    private static Filter filter(Mode mode) {
        try {
            return FrameworkUtil.createFilter(
                    "(&(objectClass=" + ToIntFunction.class.getName() + ")(kesi.entry=" + mode.word() + "))");
        } catch (InvalidSyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Failure missing(EmbeddedFramework framework, Mode mode) {
        List<Sentence> sentences = new ArrayList<>();
        sentences.add(Sentence.of("entry.missing." + mode.word(), SECONDS));
        sentences.addAll(framework.resolution().everyIdleComponent());
        return Failure.failed(sentences);
    }
}
