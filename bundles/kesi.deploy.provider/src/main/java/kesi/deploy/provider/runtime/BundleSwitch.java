package kesi.deploy.provider.runtime;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import kesi.core.api.problem.Problem;
import kesi.core.api.task.Task;
import kesi.core.api.text.Message;
import kesi.deploy.api.ComponentState;
import kesi.deploy.provider.feature.Distribution;
import kesi.deploy.provider.feature.ListedBundle;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.startlevel.BundleStartLevel;

/**
 * One step from the bundles that run to the bundles that are wanted: what leaves is stopped first and removed last, so
 * that it can be started again when what comes does not start.
 */
final class BundleSwitch {

    /** The launcher leaves the framework's first start level empty. */
    private static final int EMPTY_LEVELS = 1;

    private static final long COMPONENT_SECONDS = 3;
    private static final int PAUSE_MILLIS = 50;

    private final BundleContext context;
    private final Components components;
    private final Distribution distribution;
    private final List<Bundle> leaving;
    private final List<Bundle> kept;
    private final Map<String, ListedBundle> coming;
    private final Map<Bundle, ListedBundle> installed = new LinkedHashMap<>();
    private final List<Bundle> stopped = new ArrayList<>();
    private final Framework framework;

    private BundleSwitch(
            BundleContext context,
            Components components,
            Distribution distribution,
            List<Bundle> unwanted,
            Map<String, ListedBundle> coming) {
        this.context = context;
        this.framework = new Framework(context.getBundle(Constants.SYSTEM_BUNDLE_LOCATION));
        this.components = components;
        this.distribution = distribution;
        this.kept = unwanted.stream().filter(Guard::guards).toList();
        this.leaving = unwanted.stream()
                .filter(bundle -> !Guard.guards(bundle))
                .sorted(Comparator.comparingInt(Framework::level).reversed())
                .toList();
        this.coming = coming;
    }

    /** The step to these bundles, by their locations. Only bundles of the distribution ever leave. */
    static BundleSwitch to(
            BundleContext context, Components components, Distribution distribution, Map<String, ListedBundle> wanted) {
        String own = "reference:" + distribution.bundles().toUri();
        List<Bundle> unwanted = Arrays.stream(context.getBundles())
                .filter(bundle -> bundle.getLocation().startsWith(own) && !wanted.containsKey(bundle.getLocation()))
                .toList();
        Map<String, ListedBundle> coming = new LinkedHashMap<>(wanted);
        coming.keySet().removeIf(location -> context.getBundle(location) != null);
        return new BundleSwitch(context, components, distribution, unwanted, coming);
    }

    List<String> stopped() {
        return names(leaving);
    }

    List<String> started() {
        return names(List.copyOf(installed.keySet()));
    }

    List<String> kept() {
        return names(kept);
    }

    /** Takes the step, or leaves everything as it was and says why. */
    void run(Task task) {
        coming.values().forEach(distribution::verify);
        task.progress(0, text("switch.stopping"));
        try {
            stopLeaving();
            task.progress(0.3, text("switch.starting"));
            installComing();
            startComing();
            awaitComponents();
        } catch (BundleException e) {
            takeBack();
            throw Problem.failed(text("switch.failed", Reason.of(e)), e);
        } catch (Problem e) {
            takeBack();
            throw e;
        } catch (InterruptedException e) {
            takeBack();
            Thread.currentThread().interrupt();
            task.checkCancelled();
            throw Problem.failed(text("switch.failed", Reason.of(e)), e);
        }
        task.progress(0.9, text("switch.removing"));
        remove(leaving);
    }

    private void stopLeaving() throws BundleException {
        for (Bundle bundle : leaving) {
            boolean active = bundle.getState() == Bundle.ACTIVE || bundle.getState() == Bundle.STARTING;
            bundle.stop(Bundle.STOP_TRANSIENT);
            if (active) {
                stopped.add(bundle);
            }
        }
    }

    private void installComing() throws BundleException {
        for (Map.Entry<String, ListedBundle> entry : coming.entrySet()) {
            Bundle bundle = context.installBundle(entry.getKey());
            installed.put(bundle, entry.getValue());
            bundle.adapt(BundleStartLevel.class).setStartLevel(entry.getValue().order() + EMPTY_LEVELS);
        }
    }

    private void startComing() throws BundleException, InterruptedException {
        List<Bundle> inOrder = installed.entrySet().stream()
                .filter(entry -> !entry.getValue().library())
                .map(Map.Entry::getKey)
                .filter(bundle -> bundle.getHeaders("").get(Constants.FRAGMENT_HOST) == null)
                .sorted(Comparator.comparingInt(Framework::level))
                .toList();
        framework.reach(inOrder.stream().mapToInt(Framework::level).max().orElse(0));
        for (Bundle bundle : inOrder) {
            bundle.start(Bundle.START_ACTIVATION_POLICY);
        }
    }

    /** What a feature requires must find its services, as at a start. */
    private void awaitComponents() throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(COMPONENT_SECONDS);
        List<ComponentState> waiting = waiting();
        while (!waiting.isEmpty() && System.nanoTime() - end < 0) {
            Thread.sleep(PAUSE_MILLIS);
            waiting = waiting();
        }
        if (!waiting.isEmpty()) {
            ComponentState first = waiting.get(0);
            Message why = text("check.component", first.name(), first.reasons().get(0));
            throw Problem.failed(text("switch.failed", why));
        }
    }

    private List<ComponentState> waiting() {
        return installed.entrySet().stream()
                .filter(entry -> entry.getValue().required())
                .map(Map.Entry::getKey)
                .flatMap(bundle -> components.waiting(bundle).stream())
                .toList();
    }

    /** Tries each bundle: one that does not come back must not keep the others away. */
    private void takeBack() {
        boolean interrupted = Thread.interrupted();
        remove(List.copyOf(installed.keySet()));
        List<Bundle> inOrder = new ArrayList<>(stopped);
        inOrder.sort(Comparator.comparingInt(Framework::level));
        for (Bundle bundle : inOrder) {
            try {
                bundle.start(Bundle.START_TRANSIENT | Bundle.START_ACTIVATION_POLICY);
            } catch (BundleException e) {
                throw Problem.failed(text("switch.stuck", bundle.getSymbolicName(), Reason.of(e)), e);
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void remove(List<Bundle> bundles) {
        try {
            for (Bundle bundle : bundles) {
                bundle.uninstall();
            }
            framework.refresh(bundles);
        } catch (BundleException e) {
            throw Problem.failed(text("switch.failed", Reason.of(e)), e);
        }
    }

    private static List<String> names(List<Bundle> bundles) {
        return bundles.stream().map(Bundle::getSymbolicName).toList();
    }

    private static Message text(String key, Object... arguments) {
        return Message.of(BundleSwitch.class, key, arguments);
    }
}
