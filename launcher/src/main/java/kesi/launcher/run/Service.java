package kesi.launcher.run;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;

/**
 * A service whose type the launcher cannot see, because a bundle brings it: called by names. Belongs to one framework
 * and must not outlive it.
 */
final class Service {
    private static final ServiceReference<?>[] NO_SERVICES = {};

    private final Class<?> type;
    private final Object instance;

    private Service(Class<?> type, Object instance) {
        this.type = type;
        this.instance = instance;
    }

    /** A service of a type, if there is one; asked for without a look at the launcher's own classes. */
    static Optional<Service> find(BundleContext context, String typeName) {
        return references(context, typeName).findFirst().flatMap(reference -> service(context, reference, typeName));
    }

    private static Stream<ServiceReference<?>> references(BundleContext context, String typeName) {
        try {
            return Arrays.stream(
                    Objects.requireNonNullElse(context.getAllServiceReferences(typeName, null), NO_SERVICES));
        } catch (InvalidSyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Optional<Service> service(BundleContext context, ServiceReference<?> reference, String typeName) {
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

    /** Calls a method of the service by name. */
    Object call(String name, Class<?>[] types, @Nullable Object... arguments) {
        return call(type, instance, name, types, arguments);
    }

    /** Calls a method of a public type by name. */
    static Object call(Class<?> type, Object target, String name, Class<?>[] types, @Nullable Object... arguments) {
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
