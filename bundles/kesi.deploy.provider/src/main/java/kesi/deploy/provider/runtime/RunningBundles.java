package kesi.deploy.provider.runtime;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import kesi.core.api.problem.Problem;
import kesi.core.api.text.Message;
import kesi.deploy.api.BundleState;
import kesi.deploy.api.Bundles;
import kesi.deploy.api.ComponentState;
import kesi.deploy.api.ServiceState;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.runtime.ServiceComponentRuntime;

/** The framework that this bundle runs in. Safe for use by any thread. */
@Component
public final class RunningBundles implements Bundles {

    private static final List<String> TOLD = List.of(Constants.OBJECTCLASS, Constants.SERVICE_ID);

    private final BundleContext context;
    private final CurrentDepartment department;
    private final Components components;

    @Activate
    public RunningBundles(
            BundleContext context,
            @Reference CurrentDepartment department,
            @Reference ServiceComponentRuntime runtime) {
        this.context = context;
        this.department = department;
        this.components = new Components(runtime);
    }

    @Override
    public List<BundleState> list() {
        return Arrays.stream(context.getBundles()).map(RunningBundles::state).toList();
    }

    @Override
    public BundleState find(String bundle) {
        return state(bundle(bundle));
    }

    @Override
    public BundleState start(String name) {
        refuseAbsent(name);
        Bundle bundle = bundle(name);
        new Entrance(context).stranger(bundle).ifPresent(by -> {
            throw Problem.refused("B-STRANGER", StrangerNotice.sentence(bundle, by));
        });
        if (!isGuarded(bundle) && !isUsed(bundle)) {
            throw refused(bundle.getSymbolicName());
        }
        try {
            bundle.start(Bundle.START_TRANSIENT | Bundle.START_ACTIVATION_POLICY);
        } catch (BundleException e) {
            throw failed("bundle.start.failed", bundle, e);
        }
        return state(bundle);
    }

    @Override
    public BundleState stop(String name) {
        Bundle bundle = bundle(name);
        if (isGuarded(bundle)) {
            throw Problem.refused("P-GUARDED", text("bundle.guarded", bundle.getSymbolicName()));
        }
        try {
            bundle.stop(Bundle.STOP_TRANSIENT);
        } catch (BundleException e) {
            throw failed("bundle.stop.failed", bundle, e);
        }
        return state(bundle);
    }

    @Override
    public List<ServiceState> services(String name) {
        ServiceReference<?>[] references = bundle(name).getRegisteredServices();
        return Stream.ofNullable(references)
                .flatMap(Arrays::stream)
                .map(RunningBundles::state)
                .toList();
    }

    @Override
    public List<ComponentState> components(String name) {
        return components.of(bundle(name));
    }

    private static boolean isGuarded(Bundle bundle) {
        return Guard.guards(bundle);
    }

    private boolean isUsed(Bundle bundle) {
        return department.wanted().containsKey(bundle.getLocation());
    }

    /** A bundle that the distribution has and this department does not use is no misspelled name. */
    private void refuseAbsent(String name) {
        boolean listed = department.files().features().values().stream()
                .flatMap(feature -> feature.bundles().stream())
                .anyMatch(bundle -> bundle.artifact().equals(name));
        if (listed && lookUp(name).isEmpty()) {
            throw refused(name);
        }
    }

    private Problem refused(String name) {
        return Problem.refused("P-FEATURE", text("bundle.absent", name, department.name()));
    }

    private Bundle bundle(String name) {
        return lookUp(name).orElseThrow(() -> Problem.usage(text("bundle.unknown", name)));
    }

    private Optional<Bundle> lookUp(String name) {
        return Arrays.stream(context.getBundles())
                .filter(bundle ->
                        name.equals(bundle.getSymbolicName()) || name.equals(Long.toString(bundle.getBundleId())))
                .findFirst();
    }

    private static BundleState state(Bundle bundle) {
        return new BundleState(
                bundle.getBundleId(),
                Objects.requireNonNullElse(bundle.getSymbolicName(), bundle.getLocation()),
                bundle.getVersion().toString(),
                state(bundle.getState()),
                Guard.guards(bundle));
    }

    private static BundleState.State state(int state) {
        return switch (state) {
            case Bundle.INSTALLED -> BundleState.State.INSTALLED;
            case Bundle.RESOLVED -> BundleState.State.RESOLVED;
            case Bundle.STARTING -> BundleState.State.STARTING;
            case Bundle.ACTIVE -> BundleState.State.ACTIVE;
            case Bundle.STOPPING -> BundleState.State.STOPPING;
            default -> BundleState.State.UNINSTALLED;
        };
    }

    private static ServiceState state(ServiceReference<?> reference) {
        Map<String, String> properties = new TreeMap<>();
        for (String key : reference.getPropertyKeys()) {
            if (!TOLD.contains(key)) {
                properties.put(key, shown(reference.getProperty(key)));
            }
        }
        Bundle[] users = reference.getUsingBundles();
        return new ServiceState(
                (Long) reference.getProperty(Constants.SERVICE_ID),
                List.of((String[]) reference.getProperty(Constants.OBJECTCLASS)),
                properties,
                Stream.ofNullable(users)
                        .flatMap(Arrays::stream)
                        .map(Bundle::getSymbolicName)
                        .toList());
    }

    private static String shown(Object value) {
        return value instanceof Object[] several ? Arrays.toString(several) : String.valueOf(value);
    }

    private static Problem failed(String key, Bundle bundle, BundleException e) {
        return Problem.failed(text(key, bundle.getSymbolicName(), Reason.of(e)), e);
    }

    private static Message text(String key, Object... arguments) {
        return Message.of(RunningBundles.class, key, arguments);
    }
}
