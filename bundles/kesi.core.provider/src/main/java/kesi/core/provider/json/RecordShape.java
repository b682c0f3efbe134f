package kesi.core.provider.json;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What reflection tells of a class of records, for making many of them. Holds the class.
 *
 * @param names the names of the components in their order
 * @param types their types as declared
 */
record RecordShape(Constructor<?> constructor, List<String> names, List<Type> types) {

    /** The entry that tells which of the records of a sealed interface it is. */
    static final String IS = "is";

    /** The shape of a class of records. */
    static RecordShape of(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return new RecordShape(
                    constructor,
                    Arrays.stream(components).map(RecordComponent::getName).toList(),
                    Arrays.stream(components)
                            .map(RecordComponent::getGenericType)
                            .toList());
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether the type is one of the records of a sealed interface. */
    static boolean isOneOfSeveral(Class<?> type) {
        return Arrays.stream(type.getInterfaces()).anyMatch(i -> i.isSealed() || isOneOfSeveral(i));
    }

    /** The record of a sealed type that is called so, in whatever depth. */
    static Optional<Class<?>> permitted(Class<?> sealed, String simpleName) {
        return leaves(sealed)
                .filter(leaf -> leaf.getSimpleName().equals(simpleName))
                .findFirst();
    }

    private static Stream<Class<?>> leaves(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(RecordShape::leaves)
                : Stream.of(type);
    }

    static @Nullable Object get(RecordComponent component, Record record) {
        try {
            Method accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(record);
        } catch (InvocationTargetException e) {
            throw thrown(e);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Calls the record's own constructor and lets through what it throws. */
    Object create(@Nullable Object[] values) {
        try {
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            throw thrown(e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static RuntimeException thrown(InvocationTargetException e) {
        if (e.getCause() instanceof Error error) {
            throw error;
        }
        return e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e);
    }
}
