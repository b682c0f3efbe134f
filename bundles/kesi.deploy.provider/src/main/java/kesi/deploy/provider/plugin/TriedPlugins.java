package kesi.deploy.provider.plugin;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.jar.JarFile;
import kesi.core.api.policy.Policy;
import kesi.core.api.policy.Rule;
import kesi.core.api.problem.Problem;
import kesi.core.api.text.Message;
import kesi.deploy.api.BundleState;
import kesi.deploy.api.Bundles;
import kesi.deploy.api.Plugins;
import kesi.deploy.provider.runtime.Trial;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Tries bundles from outside. Their copies lie in the workspace under {@code cache/tried}, which is derived: the next
 * start knows nothing of them.
 */
@Component
public final class TriedPlugins implements Plugins {

    private final BundleContext context;
    private final Bundles bundles;
    private final Policy policy;
    private final Path folder;

    @Activate
    public TriedPlugins(BundleContext context, @Reference Bundles bundles, @Reference Policy policy) {
        this.context = context;
        this.bundles = bundles;
        this.policy = policy;
        this.folder = Path.of(Objects.requireNonNullElse(context.getProperty("kesi.home"), ""), "cache", "tried");
    }

    @Override
    public synchronized BundleState install(Path jar) {
        refuseWhereSignersAreNamed(jar);
        String name = symbolicName(jar);
        Optional<Bundle> before = installed(name);
        if (before.filter(bundle -> !isTried(bundle)).isPresent()) {
            throw Problem.refused("P-GUARDED", text("install.guarded", name));
        }
        Path copy = copy(jar, name);
        Trial trial = new Trial(context, Locations.REFERENCE + copy.toUri(), before);
        try {
            Bundle started = trial.start();
            before.ifPresent(this::forget);
            return bundles.find(Long.toString(started.getBundleId()));
        } catch (BundleException e) {
            throw Problem.failed(text("install.failed", name, trial.reason(e)), e);
        }
    }

    /** Nobody signed what an author has just built: where IT says who may sign, it runs in developer mode alone. */
    private void refuseWhereSignersAreNamed(Path jar) {
        Optional<Rule> rule = policy.rules().stream()
                .filter(one -> one.key().startsWith("trust."))
                .findFirst();
        if (rule.isPresent() && !policy.developer()) {
            throw Problem.refused(
                    "B-UNSIGNED", text("install.unsigned", jar, rule.get().place()));
        }
    }

    @Override
    public synchronized void remove(String name) {
        Bundle bundle =
                installed(name).filter(this::isTried).orElseThrow(() -> Problem.usage(text("remove.unknown", name)));
        try {
            Trial.leave(context, bundle);
        } catch (BundleException e) {
            throw Problem.failed(text("bundle.stop.failed", name, String.valueOf(e.getMessage())), e);
        }
        forget(bundle);
    }

    private Optional<Bundle> installed(String name) {
        return Arrays.stream(context.getBundles())
                .filter(bundle -> name.equals(bundle.getSymbolicName()))
                .findFirst();
    }

    private boolean isTried(Bundle bundle) {
        return bundle.getLocation().startsWith(Locations.REFERENCE + folder.toUri());
    }

    private static String symbolicName(Path jar) {
        try (JarFile file = new JarFile(jar.toFile())) {
            return Optional.ofNullable(file.getManifest())
                    .map(manifest -> manifest.getMainAttributes().getValue("Bundle-SymbolicName"))
                    .map(name -> name.split(";", 2)[0].strip())
                    .filter(name -> name.matches("[\\w.-]+"))
                    .orElseThrow(() -> Problem.failed("B-NOTAJAR", text("install.foreign", jar)));
        } catch (IOException e) {
            throw Problem.failed(text("file.unreadable", jar, e.toString()), e);
        }
    }

    /** A new name each time: the framework keeps the old file open until it has let go of its classes. */
    private Path copy(Path jar, String name) {
        try {
            Files.createDirectories(folder);
            Path copy = folder.resolve(name + "-" + UUID.randomUUID() + ".jar").toAbsolutePath();
            return Files.copy(jar, copy);
        } catch (IOException e) {
            throw Problem.failed(text("file.unreadable", jar, e.toString()), e);
        }
    }

    private void forget(Bundle bundle) {
        for (Path copy : List.of(Path.of(Locations.file(bundle)))) {
            try {
                Files.deleteIfExists(copy);
            } catch (IOException e) {
                copy.toFile().deleteOnExit(); // Windows holds it until the end
            }
        }
    }

    private static Message text(String key, Object... arguments) {
        return Message.of(TriedPlugins.class, key, arguments);
    }
}
