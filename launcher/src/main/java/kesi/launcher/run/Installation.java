package kesi.launcher.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kesi.launcher.Failure;
import kesi.launcher.Mode;
import kesi.launcher.feature.Trait;
import kesi.launcher.run.Plan.PlannedBundle;
import org.apache.felix.framework.Felix;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.startlevel.BundleStartLevel;
import org.slf4j.LoggerFactory;

/**
 * Makes a framework out of a plan: a cache that fits, the framework's settings, the bundles with their start levels.
 *
 * @param properties what bundles may ask the framework for
 */
record Installation(Plan plan, Cache cache, Map<String, String> properties) {
    private static final String LOGGING = "org.slf4j;org.slf4j.event;org.slf4j.helpers;org.slf4j.spi;version=";

    /** Bundles made for slf4j 1.7 and for 2.0 both get the launcher's. */
    private static final String SYSTEM_PACKAGES = LOGGING + "2.0.20," + LOGGING + "1.7.36";

    /**
     * Installs everything and starts nothing.
     *
     * @param stamp tells whether the cache of an earlier start may be used
     * @throws Failure when the framework cannot work here
     */
    EmbeddedFramework install(String stamp) {
        cache.prepare(stamp);
        Felix felix = initialised();
        try {
            BundleContext context = felix.getBundleContext();
            uninstallOthers(context);
            StartGate gate = StartGate.before(context);
            EmbeddedFramework framework = new EmbeddedFramework(felix, plan, bundles(context, gate), held(), gate);
            cache.seal(stamp);
            return framework;
        } catch (BundleException e) {
            throw failed(e);
        }
    }

    private Felix initialised() {
        try {
            return init();
        } catch (BundleException e) {
            return initialisedAfresh(e);
        }
    }

    /** A cache that a kill has damaged is no reason not to start. */
    private Felix initialisedAfresh(BundleException first) {
        try {
            cache.wipe();
            return init();
        } catch (BundleException | IOException e) {
            e.addSuppressed(first);
            throw failed(e);
        }
    }

    private Felix init() throws BundleException {
        Map<String, Object> settings = new HashMap<>(plan.launching());
        settings.putAll(properties);
        settings.put(Constants.FRAMEWORK_STORAGE, cache.directory().toString());
        settings.put(Constants.FRAMEWORK_BEGINNING_STARTLEVEL, Integer.toString(Startup.EMPTY_LEVELS));
        settings.merge(Constants.FRAMEWORK_SYSTEMPACKAGES_EXTRA, SYSTEM_PACKAGES, (given, ours) -> ours + "," + given);
        settings.put("felix.bootdelegation.implicit", "false");
        settings.put("ds.cache.metadata", "true");
        settings.put("org.apache.felix.eventadmin.LogLevel", "1");
        settings.put("felix.log.level", "3");
        settings.put("felix.log.logger", new FrameworkLog());
        Felix felix = new Felix(settings);
        felix.init();
        return felix;
    }

    private Map<PlannedBundle, Bundle> bundles(BundleContext context, StartGate gate) throws BundleException {
        Map<PlannedBundle, Bundle> installed = new LinkedHashMap<>();
        for (PlannedBundle planned : plan.bundles()) {
            gate.admit(planned.location());
            Bundle bundle = context.installBundle(planned.location());
            installed.put(planned, bundle);
            bundle.adapt(BundleStartLevel.class).setStartLevel(planned.bundle().startOrder() + Startup.EMPTY_LEVELS);
        }
        gate.forgetTickets();
        HeldBack held = held();
        if (Mode.WINDOW.word().equals(properties.get("kesi.mode"))) {
            StartMarker.blame(home(), held, installed);
        }
        for (Map.Entry<PlannedBundle, Bundle> entry : installed.entrySet()) {
            mark(entry.getKey(), entry.getValue(), held);
        }
        return installed;
    }

    /** Whether it starts once its level is reached. */
    private static void mark(PlannedBundle planned, Bundle bundle, HeldBack held) throws BundleException {
        if (held.holds(planned, bundle.getSymbolicName())) {
            LoggerFactory.getLogger(Installation.class).warn("{} is held back and not started", bundle);
            bundle.stop();
        } else if (!planned.bundle().is(Trait.LIBRARY) && bundle.getHeaders("").get(Constants.FRAGMENT_HOST) == null) {
            bundle.start(Bundle.START_ACTIVATION_POLICY);
        }
    }

    private HeldBack held() {
        return new HeldBack(home());
    }

    private Path home() {
        return Path.of(properties.getOrDefault("kesi.home", ""));
    }

    /** Bundles that someone installed by hand last time are not part of the plan. */
    private void uninstallOthers(BundleContext context) throws BundleException {
        Set<String> wanted =
                plan.bundles().stream().map(PlannedBundle::location).collect(Collectors.toSet());
        for (Bundle bundle : context.getBundles()) {
            if (bundle.getBundleId() != Constants.SYSTEM_BUNDLE_ID && !wanted.contains(bundle.getLocation())) {
                LoggerFactory.getLogger(Installation.class)
                        .info("{} from {} is not part of this start and is removed", bundle, bundle.getLocation());
                bundle.uninstall();
            }
        }
    }

    private static Failure failed(Exception e) {
        return Failure.failed("framework.failed", Cause.of(e)).because(e);
    }
}
