package kesi.shell.swing.shape;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kesi.shell.swing.shape.Shape.Either;
import kesi.shell.swing.shape.Shape.Entries;
import kesi.shell.swing.shape.Shape.Many;
import kesi.shell.swing.shape.Shape.Named;
import kesi.shell.swing.shape.Shape.Truth;
import kesi.shell.swing.shape.Shape.Words;

/** What a value is before a person has entered anything: nothing is made up. */
public final class Blank {

    private static final int DEEPEST = 6;

    private Blank() {}

    /** A blank record. */
    public static Map<String, Object> record(Entries entries) {
        return entries(entries, 0);
    }

    /** A blank value; empty where a person has to choose. */
    public static Optional<Object> of(Shape shape) {
        return of(shape, 0);
    }

    /** A blank value of one kind of several. */
    public static Map<String, Object> kind(Entries kind) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("is", kind.name());
        tree.putAll(entries(kind, 1));
        return Collections.unmodifiableMap(tree);
    }

    private static Optional<Object> of(Shape shape, int depth) {
        if (shape instanceof Words) {
            return Optional.of("");
        }
        if (shape instanceof Truth) {
            return Optional.of(false);
        }
        if (shape instanceof Many) {
            return Optional.of(List.of());
        }
        if (shape instanceof Named) {
            return Optional.of(Map.of());
        }
        if (shape instanceof Either either && depth < DEEPEST) {
            return either.kinds().get().stream().findFirst().map(Blank::kind);
        }
        return shape instanceof Entries entries && depth < DEEPEST
                ? Optional.of(entries(entries, depth + 1))
                : Optional.empty();
    }

    private static Map<String, Object> entries(Entries entries, int depth) {
        Map<String, Object> tree = new LinkedHashMap<>();
        entries.parts().get().forEach(part -> of(part.shape(), depth).ifPresent(value -> tree.put(part.name(), value)));
        return Collections.unmodifiableMap(tree);
    }
}
