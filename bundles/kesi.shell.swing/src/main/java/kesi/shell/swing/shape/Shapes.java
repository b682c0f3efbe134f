package kesi.shell.swing.shape;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kesi.core.api.value.Ref;
import kesi.shell.swing.shape.Shape.Choice;
import kesi.shell.swing.shape.Shape.Either;
import kesi.shell.swing.shape.Shape.Entries;
import kesi.shell.swing.shape.Shape.Fixed;
import kesi.shell.swing.shape.Shape.Many;
import kesi.shell.swing.shape.Shape.Maybe;
import kesi.shell.swing.shape.Shape.Named;
import kesi.shell.swing.shape.Shape.Part;
import kesi.shell.swing.shape.Shape.Pointer;
import kesi.shell.swing.shape.Shape.Truth;
import kesi.shell.swing.shape.Shape.Words;

/** Reads shapes from Java types; remembers nothing. */
public final class Shapes {

    private static final Set<Class<?>> WHOLE =
            Set.of(int.class, Integer.class, long.class, Long.class, short.class, Short.class, BigInteger.class);
    private static final Set<Class<?>> BROKEN =
            Set.of(BigDecimal.class, double.class, Double.class, float.class, Float.class);

    private final Map<TypeVariable<?>, Type> letters;

    private Shapes(Map<TypeVariable<?>, Type> letters) {
        this.letters = letters;
    }

    /** The shape of a record's tree. */
    public static Entries of(Class<? extends Record> type) {
        return new Shapes(Map.of()).entries(type, type);
    }

    private Shape shape(Type given) {
        Type type = given instanceof TypeVariable<?> letter ? letters.getOrDefault(letter, Object.class) : given;
        Class<?> raw = raw(type);
        if (raw == Optional.class) {
            return new Maybe(shape(argument(type, 0)));
        }
        if (Collection.class.isAssignableFrom(raw)) {
            return new Many(shape(argument(type, 0)));
        }
        if (Map.class.isAssignableFrom(raw)) {
            return raw(argument(type, 0)) == String.class ? new Named(shape(argument(type, 1))) : fixed(type);
        }
        return single(type, raw);
    }

    private Shape single(Type type, Class<?> raw) {
        if (raw.isEnum()) {
            return new Choice(Arrays.stream(raw.getEnumConstants())
                    .map(one -> ((Enum<?>) one).name())
                    .toList());
        }
        if (raw == Ref.class) {
            return new Pointer();
        }
        if (raw.isSealed() && !raw.isRecord()) {
            return new Either(raw.getSimpleName(), () -> kinds(raw));
        }
        return raw.isRecord() ? entries(type, raw) : scalar(type, raw);
    }

    private static Shape scalar(Type type, Class<?> raw) {
        if (raw == String.class) {
            return new Words();
        }
        if (WHOLE.contains(raw) || BROKEN.contains(raw)) {
            return new Shape.Number(WHOLE.contains(raw));
        }
        if (raw == boolean.class || raw == Boolean.class) {
            return new Truth();
        }
        return Forms.of(raw).orElseGet(() -> fixed(type));
    }

    private List<Entries> kinds(Class<?> sealed) {
        List<Entries> kinds = new ArrayList<>();
        leaves(sealed).filter(Class::isRecord).forEach(leaf -> kinds.add(new Shapes(letters).entries(leaf, leaf)));
        return kinds;
    }

    private static Stream<Class<?>> leaves(Class<?> type) {
        return type.isSealed() ? Arrays.stream(type.getPermittedSubclasses()).flatMap(Shapes::leaves) : Stream.of(type);
    }

    private Entries entries(Type use, Class<?> raw) {
        Shapes inner = new Shapes(bound(use, raw));
        return new Entries(raw.getSimpleName(), () -> parts(inner, raw));
    }

    private static List<Part> parts(Shapes inner, Class<?> raw) {
        List<Part> parts = new ArrayList<>();
        for (RecordComponent component : raw.getRecordComponents()) {
            parts.add(new Part(component.getName(), inner.shape(component.getGenericType())));
        }
        return parts;
    }

    private Map<TypeVariable<?>, Type> bound(Type use, Class<?> raw) {
        Map<TypeVariable<?>, Type> bound = new HashMap<>();
        TypeVariable<?>[] own = raw.getTypeParameters();
        for (int i = 0; i < own.length; i++) {
            Type argument = argument(use, i);
            bound.put(
                    own[i], argument instanceof TypeVariable<?> outer ? letters.getOrDefault(outer, outer) : argument);
        }
        return bound;
    }

    private static Shape fixed(Type type) {
        return new Fixed(type.getTypeName());
    }

    private static Type argument(Type type, int at) {
        return type instanceof ParameterizedType use ? use.getActualTypeArguments()[at] : Object.class;
    }

    private static Class<?> raw(Type type) {
        if (type instanceof Class<?> plain) {
            return plain;
        }
        if (type instanceof ParameterizedType use) {
            return raw(use.getRawType());
        }
        return type instanceof WildcardType wildcard ? raw(wildcard.getUpperBounds()[0]) : Object.class;
    }
}
