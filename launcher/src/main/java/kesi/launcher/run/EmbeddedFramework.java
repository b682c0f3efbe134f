package kesi.launcher.run;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import kesi.launcher.Failure;
import kesi.launcher.run.Plan.PlannedBundle;
import org.apache.felix.framework.Felix;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.FrameworkEvent;

/**
 * The framework with the bundles of one plan. Started once, closed once; any thread may close it.
 */
public final class EmbeddedFramework implements AutoCloseable {
    private static final int STOP_SECONDS = 10;

    private final Felix felix;
    private final Plan plan;
    private final Map<PlannedBundle, Bundle> installed;
    private final Resolution resolution;
    private final HeldBack held;
    private final StartGate gate;
    private final StartErrors errors = new StartErrors();

    EmbeddedFramework(Felix felix, Plan plan, Map<PlannedBundle, Bundle> installed, HeldBack held, StartGate gate) {
        this.felix = felix;
        this.plan = plan;
        this.installed = new LinkedHashMap<>(installed);
        this.held = held;
        this.gate = gate;
        this.resolution = new Resolution(felix.getBundleContext(), installed, errors, held);
    }

    /**
     * Starts everything.
     *
     * @throws Failure naming every bundle that does not run and the reason
     * @throws InterruptedException when the start is cancelled
     */
    void start() throws InterruptedException {
        try (StartMarker ignored = StartMarker.over(felix.getBundleContext(), held, installed)) {
            new Startup(felix, errors, resolution).run(plan.lastOrder(), plan.configurations());
        }
    }

    /** What of the plan does not run. */
    Resolution resolution() {
        return resolution;
    }

    /** Lets the next bundle in that is installed from this location, or updated. */
    void admit(String location) {
        gate.admit(location);
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

    /** The names of the bundles that are in their stop or, never having finished it, in their start. */
    List<String> stopping() {
        return installed.values().stream()
                .filter(bundle -> (bundle.getState() & (Bundle.STOPPING | Bundle.STARTING)) != 0)
                .map(Bundle::getSymbolicName)
                .toList();
    }

    @Override
    public void close() {
        stop();
    }
}
