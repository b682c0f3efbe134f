package kesi.deploy.provider.plugin;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.jar.JarFile;
import kesi.core.api.policy.Policy;
import kesi.core.api.problem.Problem;
import kesi.core.api.text.Message;
import kesi.deploy.api.BundleState;
import kesi.deploy.api.Bundles;
import kesi.deploy.api.Plugins;
import kesi.deploy.provider.archive.BundleGate;
import kesi.deploy.provider.audit.Audit;
import kesi.deploy.provider.audit.Entry;
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
    private final BundleGate gate;
    private final Audit audit;
    private final Path folder;

    @Activate
    public TriedPlugins(
            BundleContext context,
            @Reference Bundles bundles,
            @Reference Policy policy,
            @Reference BundleGate gate,
            @Reference Audit audit) {
        this.context = context;
        this.bundles = bundles;
        this.policy = policy;
        this.gate = gate;
        this.audit = audit;
        this.folder = Path.of(Objects.requireNonNullElse(context.getProperty("kesi.home"), ""), "cache", "tried");
    }

    @Override
    public synchronized BundleState install(Path jar) {
        String name = symbolicName(jar);
        Optional<Bundle> before = installed(name);
        if (before.filter(bundle -> !isTried(bundle)).isPresent()) {
            throw Problem.refused("P-GUARDED", text("install.guarded", name));
        }
        Path copy = copy(jar, name);
        check(jar, copy, name);
        Trial trial = new Trial(context, Locations.REFERENCE + copy.toUri(), before);
        try {
            Bundle started = trial.start();
            before.ifPresent(this::forget);
            audit.note(Entry.done("bundle:install", name).from(jar.toString()));
            return bundles.find(Long.toString(started.getBundleId()));
        } catch (BundleException e) {
            delete(copy);
            throw Problem.failed(text("install.failed", name, trial.reason(e)), e);
        }
    }

    /** What nobody signed runs in developer mode alone; its copy is gone when it does not. */
    private void check(Path jar, Path copy, String name) {
        try {
            if (mayBeUnsigned()) {
                gate.checkRevoked(copy, String.valueOf(jar.getFileName()));
            } else {
                gate.check(copy, String.valueOf(jar.getFileName()));
            }
        } catch (Problem refused) {
            delete(copy);
            Problem told = refused.code().orElse("").equals("B-UNSIGNED")
                    ? Problem.refused("B-UNSIGNED", text("install.unsigned", jar))
                    : refused;
            audit.note(Entry.done("bundle:install", name)
                    .from(jar.toString())
                    .ended(told.code().orElse("") + " " + told.sentence()));
            throw told;
        }
    }

    private boolean mayBeUnsigned() {
        return policy.developer()
                && policy.rule("trust.unsigned")
                        .filter(rule -> rule.word().equals("deny"))
                        .isEmpty();
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
        audit.note(Entry.done("bundle:remove", name));
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
        delete(Path.of(Locations.file(bundle)));
    }

    private static void delete(Path copy) {
        try {
            Files.deleteIfExists(copy);
        } catch (IOException e) {
            copy.toFile().deleteOnExit(); // Windows holds it until the end
        }
    }

    private static Message text(String key, Object... arguments) {
        return Message.of(TriedPlugins.class, key, arguments);
    }
}
