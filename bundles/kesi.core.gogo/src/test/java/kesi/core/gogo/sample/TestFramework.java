package kesi.core.gogo.sample;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToIntFunction;
import org.apache.felix.framework.Felix;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.util.tracker.ServiceTracker;

/** A real framework with the core bundles, the console and the sample bundle. */
public final class TestFramework implements AutoCloseable {

    private static final List<String> BUNDLES = List.of(
            "org.osgi.util.function",
            "org.osgi.util.promise",
            "org.osgi.service.component-",
            "org.apache.felix.log",
            "org.apache.felix.scr",
            "gson",
            "jline",
            "org.apache.felix.gogo.runtime",
            "kesi.core.api",
            "kesi.core.provider",
            "kesi.core.gogo");
    private static final String SLF4J = "org.slf4j;org.slf4j.event;org.slf4j.helpers;org.slf4j.spi;version=2.0.20";

    private final Felix felix;

    private TestFramework(Felix felix) {
        this.felix = felix;
    }

    /** Starts it with these framework properties. */
    public static TestFramework start(Map<String, String> properties) {
        try {
            Map<String, Object> all = new HashMap<>(properties);
            all.put(
                    Constants.FRAMEWORK_STORAGE,
                    Files.createTempDirectory("kesi-gogo").toString());
            all.put(Constants.FRAMEWORK_SYSTEMPACKAGES_EXTRA, SLF4J);
            TestFramework framework = new TestFramework(new Felix(all));
            framework.install();
            return framework;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (BundleException e) {
            throw new IllegalStateException(e);
        }
    }

    private void install() throws BundleException, IOException {
        felix.init();
        List<Bundle> installed = new ArrayList<>();
        for (String name : BUNDLES) {
            installed.add(context().installBundle(jar(name).toUri().toString()));
        }
        installed.add(context().installBundle("sample", new ByteArrayInputStream(SampleBundle.jar())));
        felix.start();
        for (Bundle bundle : installed) {
            bundle.start();
        }
    }

    private static Path jar(String name) {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .filter(path -> path.getFileName().toString().startsWith(name)
                        && path.toString().endsWith(".jar"))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No jar on the class path: " + name));
    }

    /** The system bundle's context. */
    public BundleContext context() {
        return felix.getBundleContext();
    }

    /** The bundle of that name. */
    public Bundle bundle(String symbolicName) {
        return Arrays.stream(context().getBundles())
                .filter(bundle -> symbolicName.equals(bundle.getSymbolicName()))
                .findFirst()
                .orElseThrow();
    }

    /** Calls an entry as the launcher does. */
    public int call(String entry, String... words) throws InterruptedException {
        try {
            ServiceTracker<ToIntFunction<String[]>, ToIntFunction<String[]>> tracker =
                    new ServiceTracker<>(context(), context().createFilter("(kesi.entry=" + entry + ")"), null);
            tracker.open();
            int code = Objects.requireNonNull(tracker.waitForService(5_000)).applyAsInt(words);
            tracker.close();
            return code;
        } catch (org.osgi.framework.InvalidSyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        try {
            felix.stop();
            felix.waitForStop(10_000);
        } catch (BundleException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Runs an entry in a process of its own: the entry's name, then its words. */
    public static void main(String[] arguments) throws InterruptedException {
        int code;
        try (TestFramework framework = start(Map.of("kesi.lang", "en"))) {
            code = framework.call(arguments[0], Arrays.copyOfRange(arguments, 1, arguments.length));
        }
        System.exit(code);
    }
}
