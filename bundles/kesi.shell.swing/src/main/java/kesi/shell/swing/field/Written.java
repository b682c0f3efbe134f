package kesi.shell.swing.field;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;
import javax.swing.text.JTextComponent;
import kesi.record.api.compare.Same;
import kesi.shell.swing.shape.Shape;
import org.jspecify.annotations.Nullable;

/** A text widget whose text is a value: what does not fit yet stays a text. */
final class Written implements DocumentListener {

    private final JTextComponent widget;
    private final Shape shape;
    private final boolean optional;
    private final java.util.function.Consumer<Optional<Object>> changed;
    private boolean showing;

    Written(
            JTextComponent widget,
            Shape shape,
            boolean optional,
            java.util.function.Consumer<Optional<Object>> changed) {
        this.widget = widget;
        this.shape = shape;
        this.optional = optional;
        this.changed = changed;
        widget.getDocument().addDocumentListener(this);
    }

    /** Shows a value, unless the text means it already. */
    void show(@Nullable Object value) {
        if (Same.same(value(widget.getText()).orElse(null), value)) {
            return;
        }
        showing = true;
        try {
            widget.setText(text(value));
            widget.setCaretPosition(0);
        } finally {
            showing = false;
        }
    }

    /** The value that a text means. */
    Optional<Object> value(String text) {
        if (shape instanceof Shape.Words) {
            return text.isEmpty() && optional ? Optional.empty() : Optional.of(text);
        }
        String bare = text.strip();
        if (bare.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(shape instanceof Shape.Number ? number(bare) : bare);
    }

    private static Object number(String text) {
        try {
            return new BigInteger(text).bitLength() < Long.SIZE ? (Object) Long.valueOf(text) : new BigDecimal(text);
        } catch (NumberFormatException broken) {
            return decimal(text);
        }
    }

    private static Object decimal(String text) {
        try {
            return new BigDecimal(text);
        } catch (NumberFormatException unfit) { // stays as typed, and is told as a finding
            return text;
        }
    }

    private static String text(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
    }

    @Override
    public void insertUpdate(DocumentEvent event) {
        tell();
    }

    @Override
    public void removeUpdate(DocumentEvent event) {
        tell();
    }

    @Override
    public void changedUpdate(DocumentEvent event) {
        // attributes alone
    }

    private void tell() {
        if (!showing) {
            changed.accept(value(widget.getText()));
        }
    }
}
