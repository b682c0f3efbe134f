package kesi.launcher.run;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import kesi.launcher.Sentence;
import kesi.launcher.feature.Trait;
import kesi.launcher.run.Plan.PlannedBundle;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Says what of a plan does not run, and why: one sentence a cause, however many bundles suffer from it.
 */
final class Resolution {
    private static final Logger LOG = LoggerFactory.getLogger(Resolution.class);

    private final Map<PlannedBundle, Bundle> installed;
    private final StartErrors errors;
    private final HeldBack held;
    private final Components components;

    Resolution(BundleContext context, Map<PlannedBundle, Bundle> installed, StartErrors errors, HeldBack held) {
        this.installed = new LinkedHashMap<>(installed);
        this.errors = errors;
        this.held = held;
        this.components = new Components(context);
    }

    /** Plug-ins whose own start threw rest from now on, and are named; whoever started them goes on without them. */
    void holdBackWhatThrew() {
        installed.forEach((planned, bundle) -> {
            if (!planned.bundle().is(Trait.REQUIRED) && !runs(bundle)) {
                // the framework tells on another thread, perhaps later; a second try tells at once
                errors.of(bundle)
                        .or(() -> tryAgain(bundle))
                        .filter(Resolution::isItsOwn)
                        .ifPresent(thrown -> {
                            LOG.error("{} threw in its start and is held back", name(bundle), thrown);
                            held.add(name(bundle), Cause.of(thrown));
                        });
            }
        });
    }

    private static boolean isItsOwn(Throwable thrown) {
        return thrown instanceof BundleException failed && failed.getType() == BundleException.ACTIVATOR_ERROR;
    }

    /** A sentence for every cause for which a bundle of the plan does not run; empty when all run. */
    List<Sentence> bundlesThatDoNotRun() {
        Set<Sentence> sentences = new LinkedHashSet<>();
        installed.forEach((planned, bundle) -> {
            if (!planned.bundle().is(Trait.LIBRARY)
                    && !runs(bundle)
                    && !held.holds(planned, bundle.getSymbolicName())) {
                sentences.add(reason(planned, bundle));
            }
        });
        return List.copyOf(sentences);
    }

    /** A sentence for every component of a required bundle that waits for a service or failed. */
    List<Sentence> componentsThatDoNotRun() {
        return idle(planned -> planned.bundle().is(Trait.REQUIRED));
    }

    /** The same for all bundles: a component may well wait, but it may also be the reason for something missing. */
    List<Sentence> everyIdleComponent() {
        return idle(planned -> true);
    }

    /** The causes alone; when idle components wait for each other in a circle, all of them. */
    private List<Sentence> idle(Predicate<PlannedBundle> asked) {
        Map<Components.Idle, Sentence> sentences = new LinkedHashMap<>();
        installed.forEach((planned, bundle) -> {
            if (asked.test(planned)) {
                components.idle(bundle).forEach(idle -> sentences.put(idle, sentence(planned, bundle, idle)));
            }
        });
        List<Sentence> causes = sentences.entrySet().stream()
                .filter(entry -> !entry.getKey().waitsOnlyFor(sentences.keySet()))
                .map(Map.Entry::getValue)
                .distinct()
                .toList();
        return causes.isEmpty() ? List.copyOf(sentences.values()) : causes;
    }

    /** The bundles that are still in their start. */
    List<Sentence> bundlesThatHang(int seconds) {
        return installed.entrySet().stream()
                .filter(entry -> entry.getValue().getState() == Bundle.STARTING && !isLazy(entry.getValue()))
                .map(entry -> Sentence.of("start.hangs", entry.getKey().feature(), name(entry.getValue()), seconds))
                .toList();
    }

    private static boolean runs(Bundle bundle) {
        return switch (bundle.getState()) {
            case Bundle.ACTIVE -> true;
            case Bundle.RESOLVED -> isFragment(bundle);
            case Bundle.STARTING -> isLazy(bundle);
            default -> false;
        };
    }

    private static boolean isFragment(Bundle bundle) {
        return bundle.getHeaders("").get("Fragment-Host") != null;
    }

    private static boolean isLazy(Bundle bundle) {
        return Objects.requireNonNullElse(bundle.getHeaders("").get("Bundle-ActivationPolicy"), "")
                .startsWith("lazy");
    }

    private Sentence reason(PlannedBundle planned, Bundle bundle) {
        if (isFragment(bundle)) {
            return Sentence.of("start.fragment", planned.feature(), name(bundle));
        }
        Throwable thrown = errors.of(bundle).or(() -> tryAgain(bundle)).orElse(null);
        if (thrown == null) {
            return Sentence.of("start.unknown", planned.feature(), name(bundle));
        }
        return MissingRequirement.in(String.valueOf(thrown.getMessage()))
                .map(missing -> sentence(planned, missing))
                .orElseGet(() -> Sentence.of("start.error", planned.feature(), name(bundle), Cause.of(thrown)));
    }

    private static Optional<Throwable> tryAgain(Bundle bundle) {
        try {
            bundle.start(Bundle.START_TRANSIENT);
            return Optional.empty();
        } catch (BundleException e) {
            return Optional.of(e);
        }
    }

    private Sentence sentence(PlannedBundle planned, MissingRequirement missing) {
        String feature = installed.entrySet().stream()
                .filter(entry -> missing.bundle().equals(entry.getValue().getSymbolicName()))
                .map(entry -> entry.getKey().feature())
                .findFirst()
                .orElse(planned.feature());
        return missing.packageName().isEmpty()
                ? Sentence.of("start.capability", feature, missing.bundle(), missing.filter())
                : Sentence.of("start.package", feature, missing.bundle(), missing.packageName());
    }

    private static Sentence sentence(PlannedBundle planned, Bundle bundle, Components.Idle idle) {
        return idle.missing().isEmpty()
                ? Sentence.of(
                        "start.component.failed", planned.feature(), name(bundle), idle.component(), idle.failure())
                : Sentence.of(
                        "start.component.waits",
                        planned.feature(),
                        name(bundle),
                        idle.component(),
                        String.join(", ", idle.missing()));
    }

    private static String name(Bundle bundle) {
        return Objects.requireNonNullElse(bundle.getSymbolicName(), bundle.getLocation());
    }
}
