package kesi.shell.swing.field;

import java.util.List;
import java.util.Set;
import kesi.shell.swing.field.FieldEditor.Changed;
import kesi.shell.swing.shape.Shape;
import kesi.shell.swing.shape.Shape.Choice;
import kesi.shell.swing.shape.Shape.Either;
import kesi.shell.swing.shape.Shape.Entries;
import kesi.shell.swing.shape.Shape.Many;
import kesi.shell.swing.shape.Shape.Named;
import kesi.shell.swing.shape.Shape.Pointer;
import kesi.shell.swing.shape.Shape.Truth;
import kesi.shell.swing.shape.Shape.Words;
import org.jspecify.annotations.Nullable;

/** Makes the widget for a shape. */
public final class FieldEditors {

    private static final int LONG = 40;
    private static final Set<String> TEXTS = Set.of("text", "note", "raw", "display", "quote", "remark", "description");

    private FieldEditors() {}

    /**
     * The widget for a shape.
     *
     * @param now a present value, from which it may be seen how much room is needed
     */
    public static FieldEditor of(Shape shape, FieldTools tools, @Nullable Object now, Changed changed) {
        boolean optional = shape instanceof Shape.Maybe;
        Shape inner = shape.present();
        if (inner instanceof Words) {
            return isLong(tools.name(), now)
                    ? new TextField(tools, optional, changed)
                    : new LineField(tools, inner, optional, changed);
        }
        if (inner instanceof Truth && !optional) {
            return new TruthField(tools, changed);
        }
        if (inner instanceof Choice || inner instanceof Truth) {
            return new ChoiceField(tools, inner, changed);
        }
        if (inner instanceof Pointer) {
            return new PointerField(tools, optional, changed);
        }
        if (inner instanceof Shape.Number || inner instanceof Shape.Form) {
            return new LineField(tools, inner, optional, changed);
        }
        return optional ? new MaybeField(tools, inner, changed) : several(inner, tools, now, changed);
    }

    private static FieldEditor several(Shape shape, FieldTools tools, @Nullable Object now, Changed changed) {
        if (shape instanceof Entries entries) {
            return new EntriesField(tools, entries, now, changed);
        }
        if (shape instanceof Either either) {
            return new EitherField(tools, either, changed);
        }
        if (shape instanceof Many many) {
            return many.element() instanceof Words && lines(now)
                    ? new LinesField(tools, changed)
                    : new ManyField(tools, many.element(), changed);
        }
        return shape instanceof Named named ? new NamedField(tools, named, changed) : new FixedField(tools, shape);
    }

    private static boolean isLong(String name, @Nullable Object now) {
        return TEXTS.contains(name) || (now instanceof String text && (text.length() > LONG || text.contains("\n")));
    }

    private static boolean lines(@Nullable Object now) {
        return !(now instanceof List<?> list)
                || list.stream().noneMatch(one -> String.valueOf(one).contains("\n"));
    }
}
