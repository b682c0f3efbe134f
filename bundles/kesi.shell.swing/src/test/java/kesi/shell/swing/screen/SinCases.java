package kesi.shell.swing.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.ref.WeakReference;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import kesi.shell.swing.bundle.sin.SinActivator;
import kesi.shell.swing.care.Broom;
import kesi.shell.swing.care.Leaving;
import kesi.shell.swing.care.Swept;
import org.apache.felix.framework.FrameworkFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.wiring.BundleWiring;
import org.osgi.framework.wiring.FrameworkWiring;

/** A careless bundle leaves the real framework while the window is open, and nothing of it stays. */
class SinCases {

    private static final String PACKAGE = "kesi/shell/swing/bundle/sin/";

    @TempDir
    Path home;

    private Framework framework;
    private Screen screen;

    /** What is left of a bundle: its loader, weakly, and what was swept up. */
    private record Gone(WeakReference<ClassLoader> loader, Swept swept) {}

    @BeforeEach
    void open() throws BundleException {
        framework = new FrameworkFactory()
                .newFramework(new HashMap<>(Map.of(
                        Constants.FRAMEWORK_STORAGE,
                        home.resolve("felix").toString(),
                        Constants.FRAMEWORK_BOOTDELEGATION,
                        "javax.*")));
        framework.start();
        screen = Screen.open(home.resolve("workspace"));
    }

    @AfterEach
    void close() throws Exception {
        screen.close();
        framework.stop();
        framework.waitForStop(10_000);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "AWT_LISTENER",
                "KEY_DISPATCHER",
                "FOCUS_LISTENER",
                "LOOK_DEFAULT",
                "LOOK_LISTENER",
                "SWING_TIMER",
                "UTIL_TIMER",
                "THREAD_LOCAL",
                "THREAD",
                "EXECUTOR",
                "DIALOG",
                "PLAIN_DIALOG",
                "EDITED_TABLE",
                "POPUP",
                "CLIPBOARD",
                "DRAG_LISTENER",
                "SHUTDOWN_HOOK",
                "LOG_HANDLER",
                "MBEAN",
                "PREFERENCES",
                "SYSTEM_PROPERTY",
                "UNDO_EDITS",
                "SHELL_WIDGET",
                "REPAINT_MANAGER",
                "UNCAUGHT"
            })
    void aSinIsUndoneAndNamed(String sin) throws Exception {
        Gone gone = visit(sin);
        assertThat(gone.swept().all()).as("what was swept up").isNotEmpty().allMatch(Swept.Found::undone);
        assertThat(Collected.is(gone.loader())).as("collected").isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"LOOK_DELEGATE", "CONTEXT_LOADER", "INTROSPECTOR", "RESOURCE_BUNDLE"})
    void aCacheOfTheVirtualMachineForgetsTheBundle(String sin) throws Exception {
        assertThat(Collected.is(visit(sin).loader())).as("collected").isTrue();
    }

    @Test
    void theNeighbourWhoDoesTheSameIsLeftInPeace() throws Exception {
        String sins = "AWT_LISTENER KEY_DISPATCHER SWING_TIMER THREAD SHUTDOWN_HOOK DIALOG";
        Bundle neighbour = install("kesi.neighbour.ui", sins);
        neighbour.start();
        screen.run(() -> {});
        ClassLoader loader = neighbour.adapt(BundleWiring.class).getClassLoader();

        Gone gone = visit(sins);

        assertThat(Collected.is(gone.loader())).isTrue();
        Swept left = new Broom().sweep(Leaving.of(loader));
        assertThat(left.all())
                .extracting(Swept.Found::kind)
                .contains("listener", "keys", "timer", "thread", "hook", "window");
    }

    @Test
    void theWindowsOwnThingsAreNeverSwept() throws Exception {
        Gone gone = visit("THREAD");
        assertThat(Collected.is(gone.loader())).isTrue();
        assertThat(gone.swept().all()).extracting(Swept.Found::kind).containsOnly("thread");
        assertThat(screen.get(javax.swing.JFrame.class, "kesi").isShowing()).isTrue();
    }

    /** In a method of its own, so that no local variable holds on to the bundle. */
    private Gone visit(String sins) throws Exception {
        Bundle bundle = install("kesi.sinner.ui", sins);
        bundle.start();
        screen.run(() -> {});
        ClassLoader loader = bundle.adapt(BundleWiring.class).getClassLoader();
        bundle.stop();
        Swept swept = new Broom().sweep(Leaving.of(loader));
        bundle.uninstall();
        framework.adapt(FrameworkWiring.class).refreshBundles(List.of(bundle));
        return new Gone(new WeakReference<>(loader), swept);
    }

    private Bundle install(String name, String sins) throws IOException, BundleException, URISyntaxException {
        Path jar = home.resolve(name + ".jar");
        Path classes = Path.of(
                        SinActivator.class.getResource("SinActivator.class").toURI())
                .getParent();
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream out = new JarOutputStream(file, manifest(name, sins));
                Stream<Path> all = Files.list(classes)) {
            for (Path one : all.toList()) {
                out.putNextEntry(new JarEntry(PACKAGE + one.getFileName()));
                Files.copy(one, out);
                out.closeEntry();
            }
        }
        return framework.getBundleContext().installBundle(jar.toUri().toString());
    }

    private static Manifest manifest(String name, String sins) {
        Manifest manifest = new Manifest();
        Attributes main = manifest.getMainAttributes();
        main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        main.putValue(Constants.BUNDLE_MANIFESTVERSION, "2");
        main.putValue(Constants.BUNDLE_SYMBOLICNAME, name);
        main.putValue(Constants.BUNDLE_ACTIVATOR, SinActivator.class.getName());
        main.putValue(Constants.IMPORT_PACKAGE, "org.osgi.framework");
        main.putValue("Sin", sins);
        return manifest;
    }
}
