package kesi.deploy.provider.sample;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.felix.framework.Felix;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.util.tracker.ServiceTracker;

/** A real framework with a distribution's core, started as the launcher starts it. */
public final class TestFramework implements AutoCloseable {

    private static final String API = "kesi.core.api.";
    private final Felix felix;

    /** Starts it in a workspace. */
    public TestFramework(TestDistribution distribution, Path home) throws BundleException {
        felix = new Felix(Map.of(
                Constants.FRAMEWORK_STORAGE,
                home.resolve("cache").toString(),
                Constants.FRAMEWORK_SYSTEMPACKAGES_EXTRA,
                "org.slf4j;org.slf4j.event;org.slf4j.spi;version=2.0.20",
                "kesi.dist",
                distribution.root().toString(),
                "kesi.home",
                home.toString(),
                "kesi.department",
                "plain",
                "kesi.lang",
                "en"));
        felix.init();
        List<Bundle> installed = new ArrayList<>();
        for (Path jar : distribution.core()) {
            installed.add(felix.getBundleContext().installBundle("reference:" + jar.toUri()));
        }
        felix.start();
        for (Bundle bundle : installed) {
            bundle.start();
        }
    }

    /** Names of the bundles that run. */
    public List<String> running() {
        return Arrays.stream(context().getBundles())
                .filter(bundle -> bundle.getState() == Bundle.ACTIVE)
                .map(Bundle::getSymbolicName)
                .toList();
    }

    /** The version of the running bundle of that name. */
    public String version(String name) {
        return Arrays.stream(context().getBundles())
                .filter(bundle -> bundle.getState() == Bundle.ACTIVE && name.equals(bundle.getSymbolicName()))
                .map(bundle -> bundle.getVersion().toString())
                .findFirst()
                .orElse("");
    }

    /** Installs a jar, and starts it when that is wanted. */
    public void install(Path jar, boolean start) throws BundleException {
        Bundle bundle = context().installBundle("reference:" + jar.toUri());
        if (start) {
            bundle.start();
        }
    }

    /** The number of an installed bundle in the framework. */
    public String number(String name, String version) {
        return Arrays.stream(context().getBundles())
                .filter(bundle -> name.equals(bundle.getSymbolicName())
                        && version.equals(bundle.getVersion().toString()))
                .map(bundle -> Long.toString(bundle.getBundleId()))
                .findFirst()
                .orElseThrow();
    }

    /** Names of the commands that are here. */
    public List<String> commands() {
        return Arrays.stream(context().getBundles())
                .flatMap(bundle ->
                        Stream.ofNullable(bundle.getRegisteredServices()).flatMap(Arrays::stream))
                .map(reference -> reference.getProperty("kesi.command.name"))
                .filter(Objects::nonNull)
                .map(Object::toString)
                .toList();
    }

    /**
     * Runs a command and answers its data.
     *
     * @throws IllegalStateException with the code, or the kind, and the sentence of its problem
     */
    public Object run(String name, Map<String, List<String>> arguments) throws Exception {
        Object commands = service(API + "command.Commands");
        Object tasks = service(API + "task.Tasks");
        Class<?> task = commands.getClass().getClassLoader().loadClass(API + "task.Task");
        Class<?> work = tasks.getClass().getClassLoader().loadClass(API + "task.Work");
        Class<?> message = tasks.getClass().getClassLoader().loadClass(API + "text.Message");
        Object title = message.getMethod("literal", String.class).invoke(null, name);
        Object todo = Proxy.newProxyInstance(work.getClassLoader(), new Class<?>[] {work}, (proxy, method, given) -> {
            try {
                return commands.getClass()
                        .getMethod("run", String.class, Map.class, task)
                        .invoke(commands, name, arguments, given[0]);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        });
        try {
            Object outcome =
                    tasks.getClass().getMethod("perform", message, work).invoke(tasks, title, todo);
            return outcome.getClass().getMethod("data").invoke(outcome);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException(told(innermost(e)));
        }
    }

    private static String told(Throwable problem) throws ReflectiveOperationException {
        return problem.getClass().getMethod("kind").invoke(problem) + " "
                + problem.getClass().getMethod("code").invoke(problem) + " " + problem.getMessage();
    }

    private static Throwable innermost(Throwable thrown) {
        Throwable cause = thrown;
        while (cause.getCause() != null && !cause.getClass().getName().endsWith(".Problem")) {
            cause = cause.getCause();
        }
        return cause;
    }

    private Object service(String type) throws InterruptedException {
        ServiceTracker<Object, Object> tracker = new ServiceTracker<>(context(), type, null);
        tracker.open(true);
        return Objects.requireNonNull(tracker.waitForService(5_000));
    }

    private BundleContext context() {
        return felix.getBundleContext();
    }

    @Override
    public void close() throws BundleException, InterruptedException {
        felix.stop();
        felix.waitForStop(10_000);
    }
}
