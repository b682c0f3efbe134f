package kesi.shell.swing.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import javax.swing.JLabel;
import javax.swing.JToggleButton;
import kesi.shell.api.PerspectivePart;
import kesi.shell.api.ViewPart;
import kesi.shell.swing.part.PerspectiveParts;
import kesi.shell.swing.part.ViewParts;
import org.apache.felix.framework.FrameworkFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.launch.Framework;
import org.osgi.util.tracker.ServiceTracker;

/** A bundle with a view comes and goes in the real framework while the window is open. */
class DepartureCases {

    private static final String PACKAGE = "kesi/shell/swing/bundle/";

    @TempDir
    Path home;

    private Framework framework;
    private Screen screen;
    private ViewParts views;
    private PerspectiveParts perspectives;

    @BeforeEach
    void open() throws BundleException {
        System.clearProperty("guest.view.loaded");
        framework = new FrameworkFactory()
                .newFramework(new HashMap<>(Map.of(
                        Constants.FRAMEWORK_STORAGE,
                        home.resolve("felix").toString(),
                        Constants.FRAMEWORK_STORAGE_CLEAN,
                        Constants.FRAMEWORK_STORAGE_CLEAN_ONFIRSTINIT,
                        Constants.FRAMEWORK_SYSTEMPACKAGES_EXTRA,
                        "kesi.shell.api;version=1.0.0,org.jspecify.annotations;version=1.0.0")));
        framework.start();
        screen = Screen.open(home.resolve("workspace"));
        views = new ViewParts(framework.getBundleContext());
        views.views().follow(screen.sample.views::add, left -> screen.sample.views.remove(left::equals));
        perspectives = new PerspectiveParts();
        perspectives
                .perspectives()
                .follow(screen.sample.perspectives::add, left -> screen.sample.perspectives.remove(left::equals));
        trackers();
    }

    @AfterEach
    void close() throws Exception {
        screen.close();
        framework.stop();
        framework.waitForStop(10_000);
    }

    @Test
    void aStoppedBundleTakesItsViewAndPerspectiveAlongAndABundleStartedAgainBringsThemBack() throws Exception {
        Bundle bundle = install();
        bundle.start();
        screen.until(
                "the perspective",
                () -> screen.find(JToggleButton.class, "perspective.guest").isPresent());
        screen.run(() -> screen.sample.workbench.showPerspective("guest"));
        assertThat(screen.get(JLabel.class, "guest.label").getText()).isEqualTo("客人");

        bundle.stop();

        assertThat(Screen.call(() -> screen.find(JLabel.class, "guest.label"))).isEmpty();
        assertThat(Screen.call(() -> screen.find(JToggleButton.class, "perspective.guest")))
                .isEmpty();
        assertThat(screen.sample.workbench.perspective()).contains("news");

        bundle.start();

        screen.until(
                "the view again", () -> screen.find(JLabel.class, "guest.label").isPresent());
    }

    @Test
    void titlesAreReadFromTheBundlesCatalogWithoutLoadingItsView() throws Exception {
        Bundle bundle = install();
        bundle.start();
        screen.until(
                "the perspective",
                () -> screen.find(JToggleButton.class, "perspective.guest").isPresent());

        assertThat(screen.get(JToggleButton.class, "perspective.guest").getText())
                .isEqualTo("来客");
        assertThat(System.getProperty("guest.view.loaded")).isNull();
    }

    @Test
    void nothingOfABundleThatLeftStaysReachable() throws Exception {
        WeakReference<ClassLoader> loader = visit();

        screen.run(() -> screen.sample.workbench.showPerspective("competition"));
        for (int i = 0; i < 50 && loader.get() != null; i++) {
            System.gc();
            screen.run(() -> {});
            Thread.sleep(50);
        }

        assertThat(loader.get()).isNull();
    }

    /** In a method of its own, so that no local variable holds on to the bundle. */
    private WeakReference<ClassLoader> visit() throws Exception {
        Bundle bundle = install();
        bundle.start();
        screen.run(() -> screen.sample.workbench.showPerspective("guest"));
        screen.get(JLabel.class, "guest.label");
        WeakReference<ClassLoader> loader = new WeakReference<>(
                bundle.loadClass("kesi.shell.swing.bundle.GuestView").getClassLoader());
        bundle.uninstall();
        framework.adapt(org.osgi.framework.wiring.FrameworkWiring.class).refreshBundles(List.of(bundle));
        return loader;
    }

    private void trackers() {
        BundleContext context = framework.getBundleContext();
        new ServiceTracker<ViewPart, ServiceReference<ViewPart>>(context, ViewPart.class, null) {
            @Override
            public ServiceReference<ViewPart> addingService(ServiceReference<ViewPart> reference) {
                views.bindView(reference);
                return reference;
            }

            @Override
            public void removedService(ServiceReference<ViewPart> reference, ServiceReference<ViewPart> same) {
                views.unbindView(reference);
            }
        }.open();
        new ServiceTracker<PerspectivePart, ServiceReference<PerspectivePart>>(context, PerspectivePart.class, null) {
            @Override
            public ServiceReference<PerspectivePart> addingService(ServiceReference<PerspectivePart> reference) {
                perspectives.bindPerspective(reference);
                return reference;
            }

            @Override
            public void removedService(
                    ServiceReference<PerspectivePart> reference, ServiceReference<PerspectivePart> same) {
                perspectives.unbindPerspective(reference);
            }
        }.open();
    }

    private Bundle install() throws IOException, BundleException {
        Path jar = home.resolve("guest.jar");
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream out = new JarOutputStream(file, manifest())) {
            for (String name : Arrays.asList("GuestActivator", "GuestActivator$1", "GuestView", "GuestViews")) {
                copy(PACKAGE + name + ".class", out);
            }
            out.putNextEntry(new JarEntry("kesi/guest/ui/messages.properties"));
            out.write("title = \u6765\u5ba2\nview = \u5ba2\u4eba".getBytes(java.nio.charset.StandardCharsets.UTF_8));
            out.closeEntry();
        }
        return framework
                .getBundleContext()
                .installBundle(new File(jar.toString()).toURI().toString());
    }

    private static void copy(String path, JarOutputStream out) throws IOException {
        out.putNextEntry(new JarEntry(path));
        try (InputStream in = DepartureCases.class.getResourceAsStream("/" + path)) {
            assertThat(in).as(path).isNotNull();
            in.transferTo(out);
        }
        out.closeEntry();
    }

    private static Manifest manifest() {
        Manifest manifest = new Manifest();
        Attributes main = manifest.getMainAttributes();
        main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        main.putValue(Constants.BUNDLE_MANIFESTVERSION, "2");
        main.putValue(Constants.BUNDLE_SYMBOLICNAME, "kesi.guest.ui");
        main.putValue(Constants.BUNDLE_ACTIVATOR, "kesi.shell.swing.bundle.GuestActivator");
        main.putValue(
                Constants.IMPORT_PACKAGE,
                "kesi.shell.api,org.osgi.framework,javax.swing,org.jspecify.annotations;resolution:=optional");
        return manifest;
    }
}
