package kesi.shell.swing.care;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.logging.Handler;
import java.util.logging.LogManager;
import java.util.logging.Logger;
import javax.management.InstanceNotFoundException;
import javax.management.JMException;
import javax.management.MBeanServer;
import javax.management.ObjectName;

/** Shutdown hooks, handlers of logs, MBeans, system properties and caches of the virtual machine. */
final class JvmSweep implements Sweep {

    @Override
    public boolean onScreen() {
        return false;
    }

    @Override
    public void sweep(Leaving leaving, Swept swept) {
        hooks(leaving, swept);
        logs(leaving, swept);
        beans(leaving, swept);
        properties(leaving, swept);
        uncaught(leaving, swept);
        java.beans.Introspector.flushCaches();
        ResourceBundle.clearCache(leaving.loader());
    }

    /** They would run at the end of the product, long after their bundle. */
    private static void hooks(Leaving leaving, Swept swept) {
        for (Thread hook : shutdownHooks()) {
            if (ThreadSweep.isOf(leaving, hook)) {
                Runtime.getRuntime().removeShutdownHook(hook);
                swept.undone("hook", hook.getName());
            }
        }
    }

    static List<Thread> shutdownHooks() {
        Optional<Object> hooks =
                type("java.lang.ApplicationShutdownHooks").flatMap(type -> Private.field(type, "hooks", null));
        return hooks.map(map -> ((Map<?, ?>) map)
                        .keySet().stream().map(Thread.class::cast).toList())
                .orElse(List.of());
    }

    private static Optional<Class<?>> type(String name) {
        try {
            return Optional.of(Class.forName(name));
        } catch (ClassNotFoundException e) {
            return Optional.empty();
        }
    }

    private static void logs(Leaving leaving, Swept swept) {
        LogManager logs = LogManager.getLogManager();
        logs.getLoggerNames().asIterator().forEachRemaining(name -> {
            Logger logger = logs.getLogger(name);
            if (logger != null) {
                log(logger, leaving, swept);
            }
        });
    }

    private static void log(Logger logger, Leaving leaving, Swept swept) {
        for (Handler handler : logger.getHandlers()) {
            if (leaving.owns(handler)) {
                logger.removeHandler(handler);
                swept.undone("log", handler);
            } else if (leaving.owns(handler.getFormatter()) || leaving.owns(handler.getFilter())) {
                logger.removeHandler(handler);
                swept.undone("log", handler);
            }
        }
        if (leaving.owns(logger.getFilter())) {
            swept.undone("log", logger.getFilter());
            logger.setFilter(null);
        }
    }

    private static void beans(Leaving leaving, Swept swept) {
        MBeanServer server = ManagementFactory.getPlatformMBeanServer();
        for (ObjectName name : server.queryNames(null, null)) {
            try {
                if (server.getClassLoaderFor(name) == leaving.loader()) {
                    server.unregisterMBean(name);
                    swept.undone("bean", name.toString());
                }
            } catch (InstanceNotFoundException e) {
                // somebody else was quicker
            } catch (JMException e) {
                swept.named("bean", name.toString());
            }
        }
    }

    private static void properties(Leaving leaving, Swept swept) {
        List<Object> owned = System.getProperties().entrySet().stream()
                .filter(entry -> leaving.owns(entry.getKey()) || leaving.owns(entry.getValue()))
                .map(Map.Entry::getKey)
                .toList();
        owned.forEach(key -> {
            System.getProperties().remove(key);
            swept.undone(
                    "property",
                    key instanceof String name ? name : key.getClass().getName());
        });
    }

    private static void uncaught(Leaving leaving, Swept swept) {
        Thread.UncaughtExceptionHandler handler = Thread.getDefaultUncaughtExceptionHandler();
        if (handler != null && leaving.owns(handler)) {
            Thread.setDefaultUncaughtExceptionHandler(null);
            swept.undone("uncaught", handler);
        }
    }
}
