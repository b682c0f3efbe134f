package kesi.core.provider.json;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.util.HashMap;
import java.util.Map;

/** What the letters of a generic record stand for where it is used, for example T of {@code Sourced<Quantity>}. */
record TypeVariables(Map<TypeVariable<?>, Type> bound) {

    private static final Map<Class<?>, Class<?>> BOXES = Map.of(
            int.class, Integer.class,
            long.class, Long.class,
            boolean.class, Boolean.class,
            double.class, Double.class,
            float.class, Float.class,
            short.class, Short.class,
            byte.class, Byte.class);

    static Class<?> boxed(Class<?> type) {
        return BOXES.getOrDefault(type, type);
    }

    /** What the letters of the type's class stand for in this use of it. */
    static TypeVariables in(Type type) {
        Map<TypeVariable<?>, Type> bound = new HashMap<>();
        if (type instanceof ParameterizedType use) {
            TypeVariable<?>[] letters = raw(use).getTypeParameters();
            for (int i = 0; i < letters.length; i++) {
                bound.put(letters[i], use.getActualTypeArguments()[i]);
            }
        }
        return new TypeVariables(bound);
    }

    /** The class behind a type. */
    static Class<?> raw(Type type) {
        if (type instanceof Class<?> c) {
            return boxed(c);
        }
        if (type instanceof ParameterizedType use) {
            return raw(use.getRawType());
        }
        if (type instanceof WildcardType wildcard) {
            return raw(wildcard.getUpperBounds()[0]);
        }
        return Object.class;
    }

    /** The type with this one's letters put in. */
    Type resolve(Type type) {
        if (type instanceof TypeVariable<?> letter) {
            return bound.getOrDefault(letter, letter.getBounds()[0]);
        }
        if (type instanceof WildcardType wildcard) {
            return resolve(wildcard.getUpperBounds()[0]);
        }
        return type instanceof ParameterizedType use ? new Use(raw(use), resolved(use)) : type;
    }

    /** The type's argument at a place; Object where it is used raw. */
    static Type argument(Type type, int at) {
        return type instanceof ParameterizedType use ? use.getActualTypeArguments()[at] : Object.class;
    }

    private Type[] resolved(ParameterizedType use) {
        Type[] arguments = use.getActualTypeArguments();
        for (int i = 0; i < arguments.length; i++) {
            arguments[i] = resolve(arguments[i]);
        }
        return arguments;
    }

    /** A generic type in use. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Use(Class<?> type, Type[] arguments) implements ParameterizedType {
        @Override
        public Type[] getActualTypeArguments() {
            return arguments.clone();
        }

        @Override
        public Type getRawType() {
            return type;
        }

        @Override
        public Type getOwnerType() {
            return Object.class;
        }
    }
}
