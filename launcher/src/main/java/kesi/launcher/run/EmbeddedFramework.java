package kesi.launcher.run;

import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import kesi.launcher.Failure;
import kesi.launcher.Sentence;
import kesi.launcher.feature.Trait;
import kesi.launcher.run.Plan.PlannedBundle;
import org.apache.felix.framework.Felix;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkEvent;
import org.osgi.framework.startlevel.BundleStartLevel;
import org.osgi.framework.startlevel.FrameworkStartLevel;

/**
 * The framework with the bundles of one plan. Started once, closed once; any thread may close it.
 */
public final class EmbeddedFramework implements AutoCloseable {
    private static final int START_SECONDS = Integer.getInteger("kesi.start.seconds", 60);
    private static final int STOP_SECONDS = 10;
    private static final int COMPONENT_MILLIS = 3_000;
    private static final int PAUSE_MILLIS = 50;
    private static final String LOGGING = "org.slf4j;org.slf4j.event;org.slf4j.helpers;org.slf4j.spi;version=";

    /** Bundles made for slf4j 1.7 and for 2.0 both get the launcher's. */
    private static final String SYSTEM_PACKAGES = LOGGING + "2.0.20," + LOGGING + "1.7.36";

    private final Felix felix;
    private final Plan plan;
    private final StartErrors errors = new StartErrors();
    private final Map<PlannedBundle, Bundle> installed = new LinkedHashMap<>();

    private EmbeddedFramework(Felix felix, Plan plan) {
        this.felix = felix;
        this.plan = plan;
    }

    /**
     * Makes a framework with the plan's bundles installed and nothing started.
     *
     * @param stamp tells whether the cache of an earlier start may be used
     * @param properties what bundles may ask the framework for
     */
    static EmbeddedFramework create(Plan plan, Cache cache, String stamp, Map<String, String> properties) {
        cache.prepare(stamp);
        EmbeddedFramework framework = new EmbeddedFramework(initialised(cache, plan, properties), plan);
        try {
            framework.install();
            cache.seal(stamp);
            return framework;
        } catch (BundleException e) {
            framework.close();
            throw Failure.failed("framework.failed", String.valueOf(e.getMessage()))
                    .because(e);
        } catch (Failure e) {
            framework.close();
            throw e;
        }
    }

    private static Felix initialised(Cache cache, Plan plan, Map<String, String> properties) {
        try {
            return init(cache, plan, properties);
        } catch (BundleException e) {
            return initialisedAfresh(cache, plan, properties, e);
        }
    }

    /** A cache that a kill has damaged is no reason not to start. */
    private static Felix initialisedAfresh(
            Cache cache, Plan plan, Map<String, String> properties, BundleException first) {
        try {
            cache.wipe();
            return init(cache, plan, properties);
        } catch (BundleException | IOException e) {
            e.addSuppressed(first);
            throw Failure.failed("framework.failed", String.valueOf(e.getMessage()))
                    .because(e);
        }
    }

    private static Felix init(Cache cache, Plan plan, Map<String, String> properties) throws BundleException {
        Map<String, Object> all = new HashMap<>(plan.launching());
        all.putAll(properties);
        all.put(Constants.FRAMEWORK_STORAGE, cache.directory().toString());
        all.put(Constants.FRAMEWORK_BEGINNING_STARTLEVEL, "1");
        all.merge(Constants.FRAMEWORK_SYSTEMPACKAGES_EXTRA, SYSTEM_PACKAGES, (given, ours) -> ours + "," + given);
        all.put("felix.bootdelegation.implicit", "false");
        all.put("felix.log.level", "3");
        all.put("felix.log.logger", new FrameworkLog());
        Felix felix = new Felix(all);
        felix.init();
        return felix;
    }

    private void install() throws BundleException {
        BundleContext context = felix.getBundleContext();
        uninstallOthers(context);
        for (PlannedBundle planned : plan.bundles()) {
            Bundle bundle = context.installBundle(planned.location());
            installed.put(planned, bundle);
            bundle.adapt(BundleStartLevel.class).setStartLevel(planned.bundle().startOrder());
            if (!planned.bundle().is(Trait.LIBRARY) && bundle.getHeaders("").get(Constants.FRAGMENT_HOST) == null) {
                bundle.start(Bundle.START_ACTIVATION_POLICY);
            }
        }
    }

    /** Bundles that someone installed by hand last time are not part of the plan. */
    private void uninstallOthers(BundleContext context) throws BundleException {
        Set<String> wanted =
                plan.bundles().stream().map(PlannedBundle::location).collect(Collectors.toSet());
        for (Bundle bundle : context.getBundles()) {
            if (bundle.getBundleId() != Constants.SYSTEM_BUNDLE_ID && !wanted.contains(bundle.getLocation())) {
                bundle.uninstall();
            }
        }
    }

    /**
     * Starts everything.
     *
     * @throws Failure naming every bundle that does not run and the reason
     * @throws InterruptedException when the start is cancelled
     */
    void start() throws InterruptedException {
        try {
            felix.getBundleContext().addFrameworkListener(errors);
            felix.start();
        } catch (BundleException e) {
            throw Failure.failed("framework.failed", String.valueOf(e.getMessage()))
                    .because(e);
        }
        Configurations.apply(felix.getBundleContext(), plan.configurations());
        Resolution resolution = resolution();
        if (!reach(Math.max(1, plan.lastOrder()))) {
            throw failure(resolution.bundlesThatHang(START_SECONDS));
        }
        failOn(resolution.bundlesThatDoNotRun());
        failOn(awaitComponents(resolution));
    }

    private boolean reach(int level) throws InterruptedException {
        CountDownLatch reached = new CountDownLatch(1);
        felix.adapt(FrameworkStartLevel.class).setStartLevel(level, event -> {
            if (event.getType() == FrameworkEvent.STARTLEVEL_CHANGED) {
                reached.countDown();
            }
        });
        return reached.await(START_SECONDS, TimeUnit.SECONDS);
    }

    /** Components may come up a moment after their bundles. */
    private static List<Sentence> awaitComponents(Resolution resolution) throws InterruptedException {
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
            throw failure(sentences);
        }
    }

    private static Failure failure(List<Sentence> sentences) {
        return Failure.failed(sentences.isEmpty() ? List.of(Sentence.of("framework.slow", START_SECONDS)) : sentences);
    }

    /** What of the plan does not run. */
    Resolution resolution() {
        return new Resolution(felix.getBundleContext(), installed, errors);
    }

    /** The system bundle's context. */
    BundleContext context() {
        return felix.getBundleContext();
    }

    /** Waits until the framework has ended, by whomever. */
    void awaitEnd() throws InterruptedException {
        felix.waitForStop(0);
    }

    /**
     * Stops all bundles and waits for them.
     *
     * @return whether all of them ended within ten seconds
     */
    boolean stop() {
        try {
            felix.stop();
            return felix.waitForStop(TimeUnit.SECONDS.toMillis(STOP_SECONDS)).getType() != FrameworkEvent.WAIT_TIMEDOUT;
        } catch (BundleException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public void close() {
        stop();
    }
}
