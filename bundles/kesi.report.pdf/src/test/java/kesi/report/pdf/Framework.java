package kesi.report.pdf;

import java.nio.file.Path;
import java.util.Dictionary;
import java.util.Hashtable;
import java.util.Map;
import java.util.ServiceLoader;
import kesi.report.api.spi.ReportPart;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.ServiceRegistration;
import org.osgi.framework.launch.FrameworkFactory;

/** A real framework in which tests register reports. */
@SuppressWarnings({"try", "JdkObsolete"}) // tests close it on one thread; the framework takes a Dictionary
final class Framework implements AutoCloseable {

    private final org.osgi.framework.launch.Framework framework;

    Framework(Path cache) throws BundleException {
        framework = ServiceLoader.load(FrameworkFactory.class)
                .findFirst()
                .orElseThrow()
                .newFramework(Map.of("org.osgi.framework.storage", cache.toString(), "felix.log.level", "0"));
        framework.start();
    }

    BundleContext context() {
        return framework.getBundleContext();
    }

    /** Registers a report under a name, as its annotation would. */
    ServiceRegistration<?> register(String name, String title, ReportPart<?> report) {
        Dictionary<String, Object> properties = new Hashtable<>();
        properties.put("kesi.report.name", name);
        properties.put("kesi.report.title", title);
        return context().registerService(ReportPart.class.getName(), report, properties);
    }

    @SuppressWarnings("unchecked") // only reports are registered under that name
    static ServiceReference<ReportPart<?>> reference(ServiceRegistration<?> registration) {
        return (ServiceReference<ReportPart<?>>) registration.getReference();
    }

    @Override
    public void close() throws BundleException, InterruptedException {
        framework.stop();
        framework.waitForStop(5_000);
    }
}
