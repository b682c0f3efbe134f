package kesi.product.use;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import javax.swing.text.JTextComponent;
import org.assertj.swing.fixture.JTextComponentFixture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The recorded script in a workspace where nothing of it was done. */
class ReplayedDay {
    private static Desk desk;

    @BeforeAll
    static void sit() {
        desk = Desk.sit();
    }

    @AfterAll
    static void leave() {
        desk.leave();
    }

    @Test
    void theScriptEndsWithTheSameScreen() throws Exception {
        String then = Files.readString(Seen.beside(Seen.SCREEN));
        Palette.run(desk, "script:run");
        JTextComponent file = desk.in("command.form", JTextComponent.class, "param.file.path");
        new JTextComponentFixture(desk.robot(), file)
                .setText(Seen.beside(Seen.SCRIPT).toString());
        desk.press("form.run");
        try {
            desk.until("the same screen", () -> Seen.now().equals(then));
        } catch (AssertionError other) {
            assertThat(Desk.ask(Seen::now)).isEqualTo(then);
        }
    }
}
