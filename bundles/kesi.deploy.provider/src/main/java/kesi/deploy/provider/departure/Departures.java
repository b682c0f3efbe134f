package kesi.deploy.provider.departure;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import kesi.core.api.problem.Problem;
import kesi.core.api.task.Task;
import kesi.core.api.text.Language.Subscription;
import kesi.core.api.text.Message;
import kesi.deploy.api.Certificate;
import kesi.deploy.api.Certificates;
import kesi.deploy.api.Left;
import kesi.deploy.api.Sweeper;
import kesi.deploy.provider.leak.Holders;
import kesi.deploy.provider.leak.Marker;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleEvent;
import org.osgi.framework.SynchronousBundleListener;
import org.osgi.framework.namespace.PackageNamespace;
import org.osgi.framework.wiring.BundleWiring;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** Hears of every bundle that stops, is updated, wired anew or removed. Class loaders are kept weakly alone. */
@Component(service = Certificates.class, immediate = true)
public final class Departures implements Certificates, SynchronousBundleListener {

    private static final int KEPT = 200;

    private final BundleContext context;
    private final List<Sweeper> sweepers = new CopyOnWriteArrayList<>();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final Map<Long, Stopped> stopped = new ConcurrentHashMap<>();
    private final Deque<Departed> departed = new ArrayDeque<>();
    private final Proof proof;

    /** What is known of a bundle since it stopped. */
    private record Stopped(String version, Marker marker, List<Left> left) {}

    /** Listens from now on. */
    @Activate
    public Departures(BundleContext context) {
        this.context = context;
        this.proof = new Proof(() -> listeners.forEach(Runnable::run));
        context.addBundleListener(this);
    }

    /** Ends. */
    @Deactivate
    public void stop() {
        context.removeBundleListener(this);
        proof.close();
    }

    /** A sweeper arrives. */
    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    public void bindSweeper(Sweeper sweeper) {
        sweepers.add(sweeper);
    }

    /** A sweeper leaves. */
    public void unbindSweeper(Sweeper sweeper) {
        sweepers.remove(sweeper);
    }

    @Override
    public void bundleChanged(BundleEvent event) {
        Bundle bundle = event.getBundle();
        boolean ending = context.getBundle(0).getState() == Bundle.STOPPING;
        if (ending || bundle.equals(context.getBundle())) {
            return;
        }
        switch (event.getType()) {
            case BundleEvent.STOPPED ->
                loader(bundle).ifPresent(loader -> stopped.put(bundle.getBundleId(), stopped(bundle, loader)));
            case BundleEvent.STARTING -> stopped.remove(bundle.getBundleId());
            case BundleEvent.UPDATED, BundleEvent.UNINSTALLED, BundleEvent.UNRESOLVED -> left(bundle);
            default -> {
                // nothing leaves
            }
        }
    }

    private Stopped stopped(Bundle bundle, ClassLoader loader) {
        List<Left> left = new ArrayList<>();
        if (!isUsed(bundle)) {
            sweepers.forEach(sweeper -> left.addAll(sweeper.sweep(loader)));
        }
        return new Stopped(bundle.getVersion().toString(), new Marker(loader), List.copyOf(left));
    }

    /** What others have of its packages goes on living with them. */
    private static boolean isUsed(Bundle bundle) {
        return Optional.ofNullable(bundle.adapt(BundleWiring.class))
                .map(wiring -> wiring.getProvidedWires(PackageNamespace.PACKAGE_NAMESPACE))
                .filter(wires -> !wires.isEmpty())
                .isPresent();
    }

    private static Optional<ClassLoader> loader(Bundle bundle) {
        return Optional.ofNullable(bundle.adapt(BundleWiring.class)).map(BundleWiring::getClassLoader);
    }

    private void left(Bundle bundle) {
        Stopped known = stopped.remove(bundle.getBundleId());
        if (known != null) {
            Departed gone = new Departed(bundle.getSymbolicName(), known.version(), known.left(), known.marker());
            synchronized (departed) {
                departed.addLast(gone);
                if (departed.size() > KEPT) {
                    departed.removeFirst();
                }
            }
            proof.begin(gone);
            listeners.forEach(Runnable::run);
        }
    }

    @Override
    public List<Certificate> all() {
        synchronized (departed) {
            return departed.stream().map(Departed::certificate).toList();
        }
    }

    @Override
    public List<Message> holders(String bundle, Task task) {
        task.progress(-1, Message.of(Departures.class, "leaks.searching", bundle));
        Optional<Bundle> here = java.util.Arrays.stream(context.getBundles())
                .filter(one -> bundle.equals(one.getSymbolicName()) || bundle.equals(String.valueOf(one.getBundleId())))
                .findFirst();
        if (here.filter(one -> one.getState() == Bundle.ACTIVE).isPresent()) {
            throw Problem.usage(Message.of(Departures.class, "leaks.running", bundle));
        }
        Marker marker = here.map(Bundle::getBundleId)
                .map(stopped::get)
                .map(Stopped::marker)
                .or(() -> marker(bundle))
                .orElseThrow(() -> Problem.usage(Message.of(Departures.class, "leaks.unknown", bundle)));
        try {
            return Holders.of(marker, here.isEmpty());
        } catch (IOException e) {
            throw Problem.failed(Message.of(Departures.class, "leaks.failed", String.valueOf(e.getMessage())), e);
        }
    }

    private Optional<Marker> marker(String bundle) {
        synchronized (departed) {
            return departed.stream()
                    .filter(one -> one.certificate().bundle().equals(bundle))
                    .reduce((first, second) -> second)
                    .map(Departed::marker);
        }
    }

    @Override
    public Subscription onChange(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }
}
