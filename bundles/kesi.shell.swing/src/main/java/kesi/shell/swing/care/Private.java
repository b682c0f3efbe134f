package kesi.shell.swing.care;

import java.lang.reflect.AccessibleObject;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/**
 * Fields of the JDK that hold what plug-ins left and that nothing public gives access to. The start script opens their
 * packages; where a field is not there or closed, the answer is empty and the sweep goes without.
 */
final class Private {

    private Private() {}

    /** What the field of that object holds; of the class itself when the object is null. */
    static Optional<Object> field(Class<?> declaring, String name, @Nullable Object of) {
        try {
            return open(declaring.getDeclaredField(name)).flatMap(field -> value(field, of));
        } catch (NoSuchFieldException e) {
            return missing(declaring, name);
        }
    }

    /** Puts a value into a field, where that is possible. */
    static boolean put(Class<?> declaring, String name, @Nullable Object of, @Nullable Object value) {
        try {
            Optional<Field> field = open(declaring.getDeclaredField(name));
            if (field.isPresent()) {
                field.get().set(of, value);
            }
            return field.isPresent();
        } catch (NoSuchFieldException | IllegalAccessException e) {
            return missing(declaring, name).isPresent();
        }
    }

    /** Calls a method without parameters. */
    static Optional<Object> call(Class<?> declaring, String name, @Nullable Object of) {
        try {
            Method method = declaring.getDeclaredMethod(name);
            Optional<Method> open = open(method);
            return open.isEmpty()
                    ? Optional.empty()
                    : Optional.ofNullable(open.get().invoke(of));
        } catch (ReflectiveOperationException e) {
            return missing(declaring, name);
        }
    }

    /** The object around an inner one, which a superclass may have kept. */
    static Optional<Object> outer(Object inner) {
        Class<?> type = inner.getClass();
        while (type != Object.class) {
            for (Field field : type.getDeclaredFields()) {
                if (field.getName().equals("this$0")) {
                    return open(field).flatMap(found -> value(found, inner));
                }
            }
            type = type.getSuperclass();
        }
        return Optional.empty();
    }

    private static Optional<Object> value(Field field, @Nullable Object of) {
        try {
            return Optional.ofNullable(field.get(of));
        } catch (IllegalAccessException e) {
            return missing(field.getDeclaringClass(), field.getName());
        }
    }

    private static <A extends AccessibleObject> Optional<A> open(A member) {
        return member.trySetAccessible() ? Optional.of(member) : Optional.empty();
    }

    private static Optional<Object> missing(Class<?> declaring, String name) {
        LoggerFactory.getLogger(Private.class).debug("{} has no open {}", declaring.getName(), name);
        return Optional.empty();
    }
}
