package kesi.deploy.provider.runtime;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;

/**
 * The launcher's gate, which starts no bundle that was not let in before. Where there is none, as in a framework that
 * somebody else made, everything is let in.
 *
 * @param context of this bundle
 */
public record Entrance(BundleContext context) {

    /** Lets the next bundle in that is installed from this location. Whoever calls this has checked the file. */
    @SuppressWarnings("unchecked")
    void admit(String location) {
        for (ServiceReference<?> gate : gates(Consumer.class, "admit")) {
            Optional.ofNullable(context.getService(gate))
                    .ifPresent(found -> ((Consumer<String>) found).accept(location));
        }
    }

    /** Who installed a bundle that was not let in; empty for all that were. */
    @SuppressWarnings("unchecked")
    public Optional<String> stranger(Bundle bundle) {
        return gates(Function.class, "stranger").stream()
                .flatMap(gate -> Optional.ofNullable(context.getService(gate)).stream())
                .map(found -> ((Function<Long, String>) found).apply(bundle.getBundleId()))
                .filter(by -> !by.isEmpty())
                .findFirst();
    }

    private <T> Collection<ServiceReference<T>> gates(Class<T> type, String word) {
        try {
            return context.getServiceReferences(type, "(kesi.gate=" + word + ")");
        } catch (InvalidSyntaxException e) {
            return List.of(); // the words are ours
        }
    }
}
