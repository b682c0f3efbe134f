package kesi.shell.swing.part;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import kesi.core.api.text.Language.Subscription;
import kesi.core.api.text.Message;
import kesi.deploy.api.Department;
import kesi.deploy.api.Features;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/**
 * What people call the department that runs, which changes while the window is open. What manages departments may come
 * and go. Safe for use by any thread.
 */
@Component(service = RunningDepartment.class)
public final class RunningDepartment {

    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private volatile @Nullable Features features;
    private volatile @Nullable Subscription following;

    /** Its title, where departments are managed. Not for the event dispatch thread: it reads files. */
    public Optional<Message> title() {
        return Optional.ofNullable(features).stream()
                .flatMap(all -> all.departments().stream())
                .filter(Department::current)
                .map(Department::title)
                .findFirst();
    }

    /** Calls the listener after each change, on any thread, until the handle is closed. */
    public Subscription onChange(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /** What manages departments arrives. */
    @Reference(name = "features", cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    public synchronized void bindFeatures(Features arrived) {
        endFollowing();
        features = arrived;
        following = arrived.onChange(this::tell);
        tell();
    }

    /** What manages departments leaves. */
    public synchronized void unbindFeatures(Features left) {
        if (features == left) {
            endFollowing();
            features = null;
            tell();
        }
    }

    private void endFollowing() {
        Subscription before = following;
        following = null;
        if (before != null) {
            before.close();
        }
    }

    private void tell() {
        listeners.forEach(Runnable::run);
    }
}
