package kesi.launcher.run;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import kesi.launcher.Mode;
import kesi.launcher.feature.FeatureBundle;
import kesi.launcher.feature.Trait;
import kesi.launcher.run.Plan.PlannedBundle;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleEvent;
import org.osgi.framework.Constants;
import org.osgi.framework.SynchronousBundleListener;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes down which bundle is being started, so that the next start knows whom a start that never ended was waiting
 * for. Two seconds are noted in the log; after fifteen a plug-in is given up: its thread is interrupted, and it rests
 * from then on.
 */
final class StartMarker implements SynchronousBundleListener, AutoCloseable {

    private static final int GIVE_UP_SECONDS = 15;
    private static final int WARN_SECONDS = 2;
    private static final Logger LOG = LoggerFactory.getLogger(StartMarker.class);

    private final BundleContext context;
    private final Path file;
    private final HeldBack held;
    private final Set<String> plugIns;
    private final boolean window;
    private final int budget = Integer.getInteger("kesi.activation.seconds", GIVE_UP_SECONDS);
    private final ScheduledExecutorService clock;

    private StartMarker(BundleContext context, HeldBack held, Set<String> plugIns) {
        this.context = context;
        this.file = file(held.home());
        this.held = held;
        this.plugIns = plugIns;
        this.window = Mode.WINDOW.word().equals(context.getProperty("kesi.mode"));
        this.clock = Executors.newSingleThreadScheduledExecutor(work -> {
            Thread thread = new Thread(work, "kesi-activation-watch");
            thread.setDaemon(true);
            return thread;
        });
    }

    /** Begins to write, for one start. */
    static StartMarker over(BundleContext context, HeldBack held, Map<PlannedBundle, Bundle> installed) {
        StartMarker marker = new StartMarker(context, held, plugIns(installed));
        context.addBundleListener(marker);
        return marker;
    }

    /** Holds back the plug-in in whose start the last start of this workspace ended, if there is one. */
    static void blame(Path home, HeldBack held, Map<PlannedBundle, Bundle> installed) {
        try {
            if (Files.isRegularFile(file(home))) {
                String name =
                        Files.readString(file(home), StandardCharsets.UTF_8).strip();
                Files.delete(file(home));
                if (plugIns(installed).contains(name)) {
                    LOG.warn("The last start did not get past {}; it is held back now", name);
                    held.add(name, "The last start did not get past it.");
                }
            }
        } catch (IOException e) {
            LOG.warn("{} cannot be read", file(home), e);
        }
    }

    /** The bundles that the product can live without; what it stands on starts before them. */
    private static Set<String> plugIns(Map<PlannedBundle, Bundle> installed) {
        return installed.entrySet().stream()
                .filter(entry -> entry.getKey().bundle().startOrder() >= FeatureBundle.USUAL_ORDER)
                .filter(entry -> !entry.getKey().bundle().is(Trait.REQUIRED)
                        && !entry.getKey().bundle().is(Trait.LIBRARY))
                .map(entry -> String.valueOf(entry.getValue().getSymbolicName()))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Path file(Path home) {
        return home.resolve("starting");
    }

    @Override
    public void bundleChanged(BundleEvent event) {
        String name = String.valueOf(event.getBundle().getSymbolicName());
        if (plugIns.contains(name) && event.getType() == BundleEvent.STARTING) {
            if (window) {
                write(name);
            }
            Thread starting = Thread.currentThread();
            Bundle bundle = event.getBundle();
            clock.schedule(() -> warn(bundle, starting), WARN_SECONDS, TimeUnit.SECONDS);
            clock.schedule(() -> giveUp(bundle, starting), budget, TimeUnit.SECONDS);
        } else if (window && plugIns.contains(name) && event.getType() == BundleEvent.STARTED) {
            erase();
        }
    }

    private void warn(Bundle bundle, Thread starting) {
        if (hangs(bundle, starting)) {
            LOG.info("{} takes long to start, now in {}", bundle.getSymbolicName(), starting.getStackTrace()[0]);
        }
    }

    private void giveUp(Bundle bundle, Thread starting) {
        if (hangs(bundle, starting)) {
            LOG.error("{} does not start and is held back, in {}", bundle.getSymbolicName(), starting.getStackTrace());
            held.add(bundle.getSymbolicName(), "It did not start within " + budget + " s.");
            starting.interrupt();
        }
    }

    /** A thread that went on to another bundle must not be interrupted. */
    private static boolean hangs(Bundle bundle, Thread starting) {
        boolean lazy = bundle.getHeaders("").get(Constants.BUNDLE_ACTIVATIONPOLICY) != null;
        return bundle.getState() == Bundle.STARTING && starting.isAlive() && !lazy;
    }

    private void write(String name) {
        try {
            Files.writeString(file, name, StandardCharsets.UTF_8);
        } catch (IOException e) {
            LOG.debug("{} cannot be written", file, e);
        }
    }

    private void erase() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            LOG.debug("{} cannot be erased", file, e);
        }
    }

    /** The start is over, well or not, and this process could still tell. */
    @Override
    public void close() {
        clock.shutdownNow();
        context.removeBundleListener(this);
        if (window) {
            erase();
        }
    }
}
