package kesi.launcher.run;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;

/**
 * A service whose type the launcher cannot see, because a bundle brings it: called by names. Belongs to one framework
 * and must not outlive it.
 */
final class Service {
    private final Class<?> type;
    private final Object instance;

    private Service(Class<?> type, Object instance) {
        this.type = type;
        this.instance = instance;
    }

    /** The best service of a type, if there is one. */
    static Optional<Service> find(BundleContext context, String typeName) {
        ServiceReference<?> reference = context.getServiceReference(typeName);
        if (reference == null) {
            return Optional.empty();
        }
        Object instance = context.getService(reference);
        if (instance == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Service(reference.getBundle().loadClass(typeName), instance));
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A class that the service's bundle sees, for the types of parameters. */
    Object call(String name, Class<?>[] types, @Nullable Object... arguments) {
        return call(type, instance, name, types, arguments);
    }

    /** Calls a method of a public type by name. */
    static Object call(
            Class<?> type, Object target, String name, Class<?>[] types, @Nullable Object... arguments) {
        try {
            Method method = type.getMethod(name, types);
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException(e.getCause() == null ? e : e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The value of a public field of a transfer object. */
    static @Nullable Object field(Object transfer, String name) {
        try {
            return transfer.getClass().getField(name).get(transfer);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
