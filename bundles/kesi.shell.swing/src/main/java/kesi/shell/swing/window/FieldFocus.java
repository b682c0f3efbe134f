package kesi.shell.swing.window;

import java.awt.Component;
import java.awt.Container;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import javax.swing.Timer;

/** Puts the focus on the field of a form that is just being opened, as soon as it is there. */
final class FieldFocus {

    private static final int AGAIN_MS = 150;
    private static final int TRIES = 40;

    private final Container window;
    private final String name;
    private int tries = TRIES;

    private FieldFocus(Container window, String field) {
        this.window = window;
        this.name = "field." + field;
    }

    static void on(Container window, String field) {
        FieldFocus focus = new FieldFocus(window, field);
        Timer timer = new Timer(AGAIN_MS, event -> {
            if (focus.found() || focus.tries-- == 0) {
                ((Timer) event.getSource()).stop();
            }
        });
        timer.start();
    }

    private boolean found() {
        Optional<Component> field = below(window)
                .filter(one -> name.equals(one.getName()) && one.isShowing())
                .findFirst();
        field.ifPresent(one -> below(one)
                .filter(Component::isFocusable)
                .reduce((a, b) -> b)
                .ifPresent(Component::requestFocusInWindow));
        return field.isPresent();
    }

    private static Stream<Component> below(Component one) {
        Stream<Component> inner = one instanceof Container box ? Arrays.stream(box.getComponents()) : Stream.of();
        return Stream.concat(Stream.of(one), inner.flatMap(FieldFocus::below));
    }
}
