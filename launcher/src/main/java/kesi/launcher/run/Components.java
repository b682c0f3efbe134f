package kesi.launcher.run;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;

/** Asks Declarative Services which components of a bundle do not run. */
final class Components {
    private static final String RUNTIME = "org.osgi.service.component.runtime.ServiceComponentRuntime";
    private static final int UNSATISFIED_REFERENCE = 2;
    private static final int FAILED_ACTIVATION = 16;

    private final BundleContext context;

    Components(BundleContext context) {
        this.context = context;
    }

    /**
     * A component that does not run.
     *
     * @param provided the service types that it would offer
     * @param missing the service types that it waits for
     * @param failure what its activation threw, or nothing
     */
    record Idle(String component, List<String> provided, List<String> missing, String failure) {
        /** Whether it waits only for what other idle components would offer: not the cause, then. */
        boolean waitsOnlyFor(Collection<Idle> others) {
            return !missing.isEmpty()
                    && missing.stream()
                            .allMatch(type -> others.stream()
                                    .anyMatch(other -> !other.equals(this) && other.provided.contains(type)));
        }
    }

    /** The components of the bundle that wait for a service or whose activation failed. */
    List<Idle> idle(Bundle bundle) {
        return Service.find(context, RUNTIME)
                .map(runtime -> descriptions(runtime, bundle)
                        .flatMap(description -> idle(runtime, description))
                        .toList())
                .orElse(List.of());
    }

    private static Stream<?> descriptions(Service runtime, Bundle bundle) {
        Object found = runtime.call(
                "getComponentDescriptionDTOs", new Class<?>[] {Bundle[].class}, (Object) new Bundle[] {bundle});
        return ((Collection<?>) found).stream();
    }

    private static Stream<Idle> idle(Service runtime, Object description) {
        Object found =
                runtime.call("getComponentConfigurationDTOs", new Class<?>[] {description.getClass()}, description);
        return ((Collection<?>) found)
                .stream().filter(Components::isIdle).map(configuration -> idle(description, configuration));
    }

    private static boolean isIdle(Object configuration) {
        int state = (Integer) Objects.requireNonNull(Service.field(configuration, "state"));
        return state == UNSATISFIED_REFERENCE || state == FAILED_ACTIVATION;
    }

    private static Idle idle(Object description, Object configuration) {
        return new Idle(
                text(description, "name"),
                Arrays.stream(array(description, "serviceInterfaces"))
                        .map(String::valueOf)
                        .toList(),
                missing(description, configuration),
                text(configuration, "failure").lines().findFirst().orElse(""));
    }

    private static List<String> missing(Object description, Object configuration) {
        List<String> waited = new ArrayList<>();
        for (Object unsatisfied : array(configuration, "unsatisfiedReferences")) {
            for (Object reference : array(description, "references")) {
                if (text(reference, "name").equals(text(unsatisfied, "name"))) {
                    waited.add(text(reference, "interfaceName"));
                }
            }
        }
        return waited;
    }

    private static Object[] array(Object transfer, String field) {
        return Service.field(transfer, field) instanceof Object[] array ? array : new Object[0];
    }

    private static String text(Object transfer, String field) {
        return Objects.toString(Service.field(transfer, field), "");
    }
}
