package kesi.launcher.run;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkEvent;
import org.osgi.framework.FrameworkListener;

/** Remembers what each bundle threw while it started. Thread-safe. */
final class StartErrors implements FrameworkListener {
    private final Map<Long, Throwable> byBundle = new ConcurrentHashMap<>();

    @Override
    public void frameworkEvent(FrameworkEvent event) {
        if (event.getType() == FrameworkEvent.ERROR && event.getThrowable() != null) {
            byBundle.put(event.getBundle().getBundleId(), event.getThrowable());
        }
    }

    Optional<Throwable> of(Bundle bundle) {
        return Optional.ofNullable(byBundle.get(bundle.getBundleId()));
    }
}
