package kesi.shell.swing.key;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import javax.swing.JPanel;
import javax.swing.KeyStroke;
import kesi.core.api.command.Stroke;
import org.junit.jupiter.api.Test;

class KeyStrokesTest {

    private static final Stroke CTRL_SHIFT_I = Stroke.of("ctrl shift I").orElseThrow();

    private final KeyStrokes plain = new KeyStrokes(false);
    private final KeyStrokes mac = new KeyStrokes(true);

    @Test
    void ctrlIsTheCommandKeyOnAMac() {
        assertThat(plain.swing(CTRL_SHIFT_I)).isEqualTo(KeyStroke.getKeyStroke("ctrl shift I"));
        assertThat(mac.swing(CTRL_SHIFT_I)).isEqualTo(KeyStroke.getKeyStroke("meta shift I"));
        assertThat(plain.shown(CTRL_SHIFT_I)).isEqualTo("Ctrl+Shift+I");
        assertThat(mac.shown(CTRL_SHIFT_I)).isEqualTo("⇧⌘I");
    }

    @Test
    void whatIsPressedIsWhatIsShown() {
        KeyEvent ctrl = event(InputEvent.CTRL_DOWN_MASK | InputEvent.SHIFT_DOWN_MASK, KeyEvent.VK_I);
        KeyEvent meta = event(InputEvent.META_DOWN_MASK | InputEvent.SHIFT_DOWN_MASK, KeyEvent.VK_I);

        assertThat(plain.pressed(ctrl)).contains(CTRL_SHIFT_I);
        assertThat(mac.pressed(meta)).contains(CTRL_SHIFT_I);
        assertThat(mac.pressed(ctrl)).contains(Stroke.of("meta shift I").orElseThrow());
    }

    @Test
    void aModifierAloneIsNoStroke() {
        assertThat(plain.pressed(event(InputEvent.CTRL_DOWN_MASK, KeyEvent.VK_CONTROL)))
                .isEmpty();
        assertThat(plain.pressed(event(0, KeyEvent.VK_PAGE_UP)))
                .map(Stroke::toString)
                .contains("PAGE_UP");
    }

    private static KeyEvent event(int modifiers, int code) {
        return new KeyEvent(new JPanel(), KeyEvent.KEY_PRESSED, 0, modifiers, code, KeyEvent.CHAR_UNDEFINED);
    }
}
