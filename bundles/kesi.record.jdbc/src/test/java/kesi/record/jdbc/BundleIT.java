package kesi.record.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.InputStream;
import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.felix.framework.Felix;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.wiring.BundleWiring;
import org.osgi.framework.wiring.FrameworkWiring;
import org.osgi.util.tracker.ServiceTracker;

/** The bundle itself in a real framework, where it comes, goes and comes again. */
class BundleIT {

    private static final List<String> OTHERS = List.of(
            "org.osgi.util.function",
            "org.osgi.util.promise",
            "org.osgi.service.component-",
            "org.apache.felix.log",
            "org.apache.felix.scr",
            "gson",
            "kesi.core.api",
            "kesi.core.provider",
            "kesi.search.api",
            "kesi.record.api");
    private static final String SLF4J = "org.slf4j;org.slf4j.event;org.slf4j.helpers;org.slf4j.spi;version=2.0.20";

    @TempDir
    Path folder;

    private Felix felix = new Felix(Map.of());

    @AfterEach
    void stop() throws Exception {
        felix.stop();
        felix.waitForStop(10_000);
    }

    @ParameterizedTest
    @EnumSource(TestEngine.class)
    void theBundleWorksAgainAfterItWasUninstalledAndInstalled(TestEngine engine) throws Exception {
        start(engine.fresh());
        for (int i = 0; i < 3; i++) {
            Bundle bundle = install();
            assertThat(call("Store", "engine").toString())
                    .startsWith(engine.name().toLowerCase(java.util.Locale.ROOT));
            assertThat(call("Records", "types")).isEqualTo(List.of());
            assertThat(call("Journal", "last")).isEqualTo(0L);
            Object blobs = service("Blobs");
            assertThat(blobs.getClass()
                            .getMethod("put", InputStream.class)
                            .invoke(blobs, new ByteArrayInputStream(new byte[] {1})))
                    .isNotNull();
            bundle.uninstall();
        }
    }

    @Test
    void nothingOfAnUninstalledBundleStaysReachable() throws Exception {
        start(TestEngine.SQLITE.fresh());
        WeakReference<ClassLoader> loader = useAndUninstall();
        for (int i = 0; i < 50 && loader.get() != null; i++) {
            System.gc();
            Thread.sleep(100);
        }
        assertThat(loader.get()).isNull();
    }

    private WeakReference<ClassLoader> useAndUninstall() throws Exception {
        Bundle bundle = install();
        call("Store", "engine");
        WeakReference<ClassLoader> loader =
                new WeakReference<>(bundle.adapt(BundleWiring.class).getClassLoader());
        bundle.uninstall();
        felix.adapt(FrameworkWiring.class).refreshBundles(List.of(bundle));
        return loader;
    }

    private void start(String settings) throws Exception {
        Map<String, Object> properties = new HashMap<>();
        properties.put(Constants.FRAMEWORK_STORAGE, folder.resolve("framework").toString());
        properties.put(Constants.FRAMEWORK_SYSTEMPACKAGES_EXTRA, SLF4J);
        properties.put("kesi.home", folder.resolve("home").toString());
        properties.put("kesi.store", settings);
        felix = new Felix(properties);
        felix.start();
        List<Bundle> bundles = new java.util.ArrayList<>();
        for (String name : OTHERS) {
            bundles.add(context().installBundle(jar(name).toUri().toString()));
        }
        for (Bundle bundle : bundles) {
            bundle.start();
        }
    }

    private BundleContext context() {
        return felix.getBundleContext();
    }

    private Bundle install() throws Exception {
        Bundle bundle = context()
                .installBundle(
                        Path.of(System.getProperty("kesi.bundle")).toUri().toString());
        bundle.start();
        return bundle;
    }

    private Object service(String name) throws Exception {
        ServiceTracker<Object, Object> tracker = new ServiceTracker<>(context(), "kesi.record.api." + name, null);
        tracker.open(true);
        try {
            return Objects.requireNonNull(tracker.waitForService(10_000), name);
        } finally {
            tracker.close();
        }
    }

    private Object call(String service, String method) throws Exception {
        Object object = service(service);
        return Objects.requireNonNull(object.getClass().getMethod(method).invoke(object));
    }

    private static Path jar(String name) {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .filter(path -> path.getFileName().toString().startsWith(name)
                        && path.toString().endsWith(".jar"))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No jar on the class path: " + name));
    }
}
