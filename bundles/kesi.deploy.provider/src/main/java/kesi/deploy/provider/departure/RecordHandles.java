package kesi.deploy.provider.departure;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.runtime.ObjectMethods;

/**
 * Takes the place of the last record type in the JDK's memory. The handles behind the {@code equals}, {@code hashCode}
 * and {@code toString} of records keep the type they were last adapted to, and with it the class loader of a bundle
 * that left (seen on 17: {@code ObjectMethods.OBJECT_EQ}, its field {@code asTypeCache}). Adapting them to a type of
 * this bundle lets the other go.
 */
final class RecordHandles {

    private RecordHandles() {}

    /** A record whose handles are adapted to its own type. */
    private record Stand(Stand next) {}

    /** Forgets what was remembered of others. Cheap; for any thread. */
    static void forgetOthers() {
        adapt("equals", MethodType.methodType(boolean.class, Stand.class, Object.class));
        adapt("hashCode", MethodType.methodType(int.class, Stand.class));
        adapt("toString", MethodType.methodType(String.class, Stand.class));
    }

    private static void adapt(String method, MethodType type) {
        try {
            MethodHandles.Lookup lookup = MethodHandles.lookup();
            MethodHandle next = lookup.findVirtual(Stand.class, "next", MethodType.methodType(Stand.class));
            ObjectMethods.bootstrap(lookup, method, type, Stand.class, "next", next);
        } catch (Throwable e) { // what the bootstrap declares; the record above has what it needs
            throw new IllegalStateException(method, e);
        }
    }
}
