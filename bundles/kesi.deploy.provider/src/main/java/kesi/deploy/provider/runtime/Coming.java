package kesi.deploy.provider.runtime;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import kesi.core.api.problem.Problem;
import kesi.core.api.text.Message;
import kesi.deploy.api.ComponentState;
import kesi.deploy.api.Why;
import kesi.deploy.provider.feature.ListedBundle;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.startlevel.BundleStartLevel;
import org.osgi.framework.wiring.FrameworkWiring;

/** The bundles that a step brings. Used by one thread. */
final class Coming {

    /** The launcher leaves the framework's first start level empty. */
    private static final int EMPTY_LEVELS = 1;

    private static final long COMPONENT_SECONDS = 3;
    private static final int PAUSE_MILLIS = 20;

    private final BundleContext context;
    private final Surroundings around;
    private final Map<String, ListedBundle> listed;
    private final Map<Bundle, ListedBundle> installed = new LinkedHashMap<>();

    /** Those of the wanted ones that are not here yet. */
    Coming(BundleContext context, Surroundings around, Map<String, ListedBundle> wanted) {
        this.context = context;
        this.around = around;
        this.listed = new LinkedHashMap<>(wanted);
        listed.keySet().removeIf(location -> context.getBundle(location) != null);
    }

    List<Bundle> bundles() {
        return List.copyOf(installed.keySet());
    }

    /** Symbolic names, told by the jars before anything is installed. */
    List<String> names() {
        return listed.values().stream()
                .map(bundle -> JarName.of(around.distribution().jar(bundle)))
                .toList();
    }

    /** Each jar must be the one whose hash is known. */
    void verify() {
        listed.values().forEach(around.distribution()::verify);
    }

    void install() throws BundleException {
        Entrance entrance = new Entrance(context);
        for (Map.Entry<String, ListedBundle> entry : listed.entrySet()) {
            entrance.admit(entry.getKey());
            Bundle bundle = context.installBundle(entry.getKey());
            installed.put(bundle, entry.getValue());
            bundle.adapt(BundleStartLevel.class).setStartLevel(entry.getValue().order() + EMPTY_LEVELS);
        }
    }

    /** Everything must find what it needs, and what stays must find it in the new ones. */
    void resolve(List<Bundle> leaving) {
        context.getBundle(Constants.SYSTEM_BUNDLE_LOCATION)
                .adapt(FrameworkWiring.class)
                .resolveBundles(installed.keySet());
        for (Bundle bundle : installed.keySet()) {
            if (bundle.getState() == Bundle.INSTALLED) {
                throw unresolved(bundle);
            }
        }
        new Dependents(context, around, leaving, bundles()).check();
    }

    private Problem unresolved(Bundle bundle) {
        Why why = around.inspection().bundle(Long.toString(bundle.getBundleId()));
        return why.causes().stream()
                .findFirst()
                .map(cause -> Problem.failed(
                        "F-RESOLVE", text("switch.unresolved", cause.place(), cause.reason(), cause.remedy())))
                .orElseGet(() -> Problem.failed("F-RESOLVE", text("switch.unresolved", why.name(), "", "")));
    }

    void start(Framework framework) throws BundleException, InterruptedException {
        List<Bundle> inOrder = installed.entrySet().stream()
                .filter(entry -> !entry.getValue().library())
                .map(Map.Entry::getKey)
                .filter(bundle -> bundle.getHeaders("").get(Constants.FRAGMENT_HOST) == null)
                .sorted(Comparator.comparingInt(Framework::level))
                .toList();
        framework.reach(inOrder.stream().mapToInt(Framework::level).max().orElse(0));
        for (Bundle bundle : inOrder) {
            Watched.run(bundle.getSymbolicName(), () -> bundle.start(Bundle.START_ACTIVATION_POLICY));
        }
    }

    /** What a feature requires must find its services, as at a start. */
    void awaitComponents() throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(COMPONENT_SECONDS);
        List<ComponentState> waiting = waiting();
        while (!waiting.isEmpty() && System.nanoTime() - end < 0) {
            Thread.sleep(PAUSE_MILLIS);
            waiting = waiting();
        }
        if (!waiting.isEmpty()) {
            ComponentState first = waiting.get(0);
            Message why = text("check.component", first.name(), first.reasons().get(0));
            throw Problem.failed("F-HEALTH", text("switch.failed", why));
        }
    }

    private List<ComponentState> waiting() {
        List<ComponentState> waiting = new ArrayList<>();
        installed.forEach((bundle, one) -> {
            if (one.required()) {
                waiting.addAll(around.components().waiting(bundle));
            }
        });
        return waiting;
    }

    private static Message text(String key, Object... arguments) {
        return Message.of(Coming.class, key, arguments);
    }
}
