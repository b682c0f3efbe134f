package kesi.shell.swing.shape;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kesi.core.api.problem.Finding;
import kesi.core.api.value.Ref;
import kesi.record.api.compare.TreePath;
import kesi.shell.swing.Texts;
import kesi.shell.swing.shape.Shape.Choice;
import kesi.shell.swing.shape.Shape.Either;
import kesi.shell.swing.shape.Shape.Entries;
import kesi.shell.swing.shape.Shape.Form;
import kesi.shell.swing.shape.Shape.Many;
import kesi.shell.swing.shape.Shape.Maybe;
import kesi.shell.swing.shape.Shape.Named;
import kesi.shell.swing.shape.Shape.Pointer;
import org.jspecify.annotations.Nullable;

/** Finds every place at which a tree does not fit its shape: what is missing, and what a person typed half. */
public final class Misfits {

    private final List<Finding> found = new ArrayList<>();

    private Misfits() {}

    /** All places at which the tree does not fit, in its order. */
    public static List<Finding> of(Shape shape, Map<String, Object> tree) {
        Misfits misfits = new Misfits();
        misfits.check(shape, TreePath.ROOT, tree);
        return List.copyOf(misfits.found);
    }

    private void check(Shape shape, TreePath path, @Nullable Object value) {
        if (shape instanceof Maybe maybe) {
            if (value != null) {
                check(maybe.inner(), path, value);
            }
        } else if (value == null) {
            if (!(shape instanceof Many || shape instanceof Named || shape instanceof Shape.Fixed)) {
                add(path, "shape.missing");
            }
        } else {
            present(shape, path, value);
        }
    }

    private void present(Shape shape, TreePath path, Object value) {
        if (shape instanceof Entries entries) {
            Map<?, ?> map = value instanceof Map<?, ?> given ? given : Map.of();
            entries.parts().get().forEach(part -> check(part.shape(), path.then(part.name()), map.get(part.name())));
        } else if (shape instanceof Either either && value instanceof Map<?, ?> map) {
            either.kinds().get().stream()
                    .filter(kind -> kind.name().equals(map.get("is")))
                    .findFirst()
                    .ifPresentOrElse(kind -> check(kind, path, map), () -> add(path, "shape.missing"));
        } else if (shape instanceof Many many && value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                check(many.element(), path.then(i), list.get(i));
            }
        } else if (shape instanceof Named named && value instanceof Map<?, ?> map) {
            map.forEach((name, one) -> check(named.value(), path.then(String.valueOf(name)), one));
        } else {
            scalar(shape, path, value);
        }
    }

    private void scalar(Shape shape, TreePath path, Object value) {
        if (shape instanceof Shape.Number number && !fits(number, value)) {
            add(path, number.whole() ? "shape.whole" : "shape.number", value);
        } else if (shape instanceof Form form && !form.fits().test(value.toString())) {
            add(path, form.hint(), value);
        } else if (shape instanceof Choice choice && !choice.words().contains(value.toString())) {
            add(path, "shape.missing");
        } else if (shape instanceof Pointer && !pointer(value.toString())) {
            add(path, "shape.pointer", value);
        }
    }

    private static boolean fits(Shape.Number shape, Object value) {
        return value instanceof Number number
                && (!shape.whole()
                        || new BigDecimal(number.toString())
                                        .stripTrailingZeros()
                                        .scale()
                                <= 0);
    }

    private static boolean pointer(String text) {
        try {
            Ref.parse(text);
            return true;
        } catch (IllegalArgumentException unfit) {
            return false;
        }
    }

    private void add(TreePath path, String key, Object... arguments) {
        found.add(Finding.error(path.toString(), Texts.of(key, arguments)));
    }
}
