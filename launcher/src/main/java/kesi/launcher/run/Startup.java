package kesi.launcher.run;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import kesi.launcher.Failure;
import kesi.launcher.Mode;
import kesi.launcher.Sentence;
import org.apache.felix.framework.Felix;
import org.osgi.framework.BundleException;
import org.osgi.framework.FrameworkEvent;
import org.osgi.framework.startlevel.FrameworkStartLevel;

/**
 * Brings a framework up level by level and looks whether everything runs.
 *
 * @param felix a framework with its bundles installed
 * @param errors hears of everything that fails on the way
 * @param resolution tells what does not run
 */
record Startup(Felix felix, StartErrors errors, Resolution resolution) {
    /** The framework's own start waits for its first level without a limit, so nothing of ours is there. */
    static final int EMPTY_LEVELS = 1;

    private static final int SECONDS = Integer.getInteger("kesi.start.seconds", 60);
    private static final int COMPONENT_MILLIS = 3_000;
    private static final int PAUSE_MILLIS = 50;

    /**
     * Starts everything; the configurations are in place before the second level.
     *
     * @throws Failure naming every bundle that does not run and the reason
     * @throws InterruptedException when the start is cancelled
     */
    void run(int lastOrder, Map<String, Map<String, Object>> configurations) throws InterruptedException {
        try {
            felix.getBundleContext().addFrameworkListener(errors);
            felix.start();
        } catch (BundleException e) {
            throw Failure.failed("framework.failed", Cause.of(e)).because(e);
        }
        reach(1);
        Configurations.apply(felix.getBundleContext(), configurations);
        reach(lastOrder);
        if (Mode.WINDOW.word().equals(felix.getBundleContext().getProperty("kesi.mode"))) {
            resolution.holdBackWhatThrew();
        }
        failOn(resolution.bundlesThatDoNotRun());
        failOn(componentsThatDoNotRun());
    }

    private void reach(int order) throws InterruptedException {
        CountDownLatch reached = new CountDownLatch(1);
        felix.adapt(FrameworkStartLevel.class).setStartLevel(order + EMPTY_LEVELS, event -> {
            if (event.getType() == FrameworkEvent.STARTLEVEL_CHANGED) {
                reached.countDown();
            }
        });
        if (!reached.await(SECONDS, TimeUnit.SECONDS)) {
            failOn(resolution.bundlesThatHang(SECONDS));
            throw Failure.failed("framework.slow", SECONDS);
        }
    }

    /** Components may come up a moment after their bundles. */
    private List<Sentence> componentsThatDoNotRun() throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(COMPONENT_MILLIS);
        List<Sentence> idle = resolution.componentsThatDoNotRun();
        while (!idle.isEmpty() && System.nanoTime() < end) {
            Thread.sleep(PAUSE_MILLIS);
            idle = resolution.componentsThatDoNotRun();
        }
        return idle;
    }

    private static void failOn(List<Sentence> sentences) {
        if (!sentences.isEmpty()) {
            throw Failure.failed(sentences);
        }
    }
}
