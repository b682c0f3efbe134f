package kesi.shell.swing.key;

import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.swing.KeyStroke;
import kesi.core.api.command.Stroke;
import kesi.core.api.command.Stroke.Modifier;

/**
 * Strokes as Swing has them. On a Mac the key of commands is ⌘, so that ctrl and meta change places on the way in and
 * out.
 *
 * @param mac whether this is a Mac
 */
public record KeyStrokes(boolean mac) {

    private static final Map<Modifier, Integer> MASKS = Map.of(
            Modifier.CTRL, InputEvent.CTRL_DOWN_MASK,
            Modifier.ALT, InputEvent.ALT_DOWN_MASK,
            Modifier.SHIFT, InputEvent.SHIFT_DOWN_MASK,
            Modifier.META, InputEvent.META_DOWN_MASK);
    private static final Map<Modifier, String> SIGNS =
            Map.of(Modifier.CTRL, "⌃", Modifier.ALT, "⌥", Modifier.SHIFT, "⇧", Modifier.META, "⌘");

    /** Those of this machine. */
    public static KeyStrokes here() {
        return new KeyStrokes(
                System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("mac"));
    }

    /** What Swing knows the stroke by. */
    public KeyStroke swing(Stroke stroke) {
        KeyStroke key = KeyStroke.getKeyStroke(stroke.key());
        int modifiers = held(stroke).stream().mapToInt(MASKS::get).sum();
        return KeyStroke.getKeyStroke(key.getKeyCode(), modifiers);
    }

    /** The stroke that was pressed; empty while only modifiers are held or for keys without a name. */
    public Optional<Stroke> pressed(KeyEvent event) {
        String name = KeyStroke.getKeyStroke(event.getKeyCode(), 0).toString().replace("pressed ", "");
        Set<Modifier> held = EnumSet.noneOf(Modifier.class);
        MASKS.forEach((modifier, mask) -> {
            if ((event.getModifiersEx() & mask) != 0) {
                held.add(here(modifier));
            }
        });
        try {
            return Optional.of(new Stroke(held, name));
        } catch (IllegalArgumentException e) { // a modifier alone, or a key that no other keyboard has
            return Optional.empty();
        }
    }

    /** As people read it: {@code Ctrl+Shift+I}, on a Mac {@code ⇧⌘I}. */
    public String shown(Stroke stroke) {
        String key = KeyEvent.getKeyText(swing(stroke).getKeyCode());
        return mac
                ? held(stroke).stream().map(SIGNS::get).collect(Collectors.joining()) + key
                : held(stroke).stream().map(KeyStrokes::word).collect(Collectors.joining()) + key;
    }

    private Set<Modifier> held(Stroke stroke) {
        return stroke.modifiers().stream()
                .map(this::here)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Modifier.class)));
    }

    private Modifier here(Modifier modifier) {
        if (!mac || modifier == Modifier.ALT || modifier == Modifier.SHIFT) {
            return modifier;
        }
        return modifier == Modifier.CTRL ? Modifier.META : Modifier.CTRL;
    }

    private static String word(Modifier modifier) {
        return modifier.name().charAt(0) + modifier.name().substring(1).toLowerCase(Locale.ROOT) + "+";
    }
}
