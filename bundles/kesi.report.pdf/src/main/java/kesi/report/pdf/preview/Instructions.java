package kesi.report.pdf.preview;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;

/**
 * Carries out the instructions of a content stream that the layout wrote. What it does not know is passed over.
 * Used by one thread.
 */
final class Instructions {

    private static final int PER_EM = 1000;

    private final Resources resources;
    private final Brush brush;
    private final Deque<Pencil> kept = new ArrayDeque<>();
    private final Deque<Integer> marks = new ArrayDeque<>();
    private final Operators operators = new Operators();
    private final Paths paths = new Paths();
    private Pencil pencil = new Pencil();
    private AffineTransform text = new AffineTransform();
    private AffineTransform line = new AffineTransform();
    private List<Object> operands = new ArrayList<>();

    Instructions(Resources resources, Brush brush) {
        this.resources = resources;
        this.brush = brush;
    }

    /** Carries them out from the first to the last. */
    void run(byte[] content) {
        Tokens tokens = new Tokens(content);
        while (tokens.hasNext()) {
            Object token = tokens.next();
            if (token instanceof Tokens.Operator operator) {
                carryOut(operator.text());
                operands = new ArrayList<>();
            } else {
                operands.add(token);
            }
        }
    }

    private void carryOut(String operator) {
        if (operators.set(operator, operands, pencil, resources) || paths.add(operator, operands, pencil.toPage)) {
            return;
        }
        switch (operator) {
            case "q" -> kept.push(new Pencil(pencil));
            case "Q" -> pencil = kept.isEmpty() ? new Pencil() : kept.pop();
            case "cm" -> pencil.toPage.concatenate(matrix());
            case "f", "F", "f*" -> paint(true, false, operator.endsWith("*"));
            case "S", "s" -> paint(false, true, false);
            case "B", "b", "B*", "b*" -> paint(true, true, operator.endsWith("*"));
            case "n" -> paint(false, false, false);
            case "W", "W*" -> paths.clipNext();
            case "BT", "Tm", "Td", "TD", "T*" -> move(operator);
            case "TJ", "Tj" -> show();
            case "Do" -> draw(Operators.name(operands, 0));
            case "BDC", "BMC" -> begin();
            case "EMC" -> end();
            default -> { // shows nothing of its own
            }
        }
    }

    private void paint(boolean fill, boolean stroke, boolean evenOdd) {
        Path2D shape = paths.take(evenOdd);
        if (fill) {
            brush.fill(shape, pencil);
        }
        if (stroke) {
            brush.stroke(shape, pencil);
        }
        if (paths.clips()) {
            pencil.clip(shape);
        }
    }

    private void move(String operator) {
        switch (operator) {
            case "BT" -> line = new AffineTransform();
            case "Tm" -> line = matrix();
            case "T*" -> line.translate(0, -pencil.size);
            default -> line.translate(Operators.number(operands, 0), Operators.number(operands, 1));
        }
        text = new AffineTransform(line);
    }

    private void show() {
        Object shown = operands.isEmpty() ? List.of() : operands.get(0);
        for (Object piece : shown instanceof List<?> pieces ? pieces : List.of(shown)) {
            if (piece instanceof Double shift) {
                text.translate(-shift * pencil.size / PER_EM, 0);
            } else if (piece instanceof byte[] codes) {
                show(codes);
            }
        }
        brush.row(pencil);
    }

    private void show(byte[] codes) {
        for (int i = 0; i + 1 < codes.length; i += 2) {
            int code = (codes[i] & 0xFF) << 8 | codes[i + 1] & 0xFF;
            AffineTransform place = new AffineTransform(pencil.toPage);
            place.concatenate(text);
            place.translate(0, pencil.rise);
            place.scale(pencil.size, pencil.size);
            brush.glyph(pencil.font, code, place);
            text.translate(resources.width(pencil.font, code) * pencil.size / PER_EM, 0);
        }
    }

    private void draw(String name) {
        Resources.Form form = resources.form(name);
        if (form == null) {
            brush.picture(name, pencil.toPage, pencil);
            return;
        }
        Instructions inner = new Instructions(resources, brush);
        inner.pencil = new Pencil(pencil);
        inner.pencil.toPage.concatenate(form.place());
        inner.run(form.drawing());
    }

    private void begin() {
        Object number =
                operands.size() > 1 && operands.get(1) instanceof Map<?, ?> entries ? entries.get("MCID") : null;
        marks.push(number instanceof Double known ? known.intValue() : -1);
        brush.mark(marks.element());
    }

    private void end() {
        marks.poll();
        brush.mark(marks.isEmpty() ? -1 : marks.element());
    }

    private AffineTransform matrix() {
        double[] values = new double[6];
        for (int i = 0; i < values.length; i++) {
            values[i] = Operators.number(operands, i);
        }
        return new AffineTransform(values);
    }
}
