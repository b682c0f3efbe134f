package kesi.shell.swing.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.EventQueue;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.swing.JButton;
import javax.swing.JLabel;
import kesi.core.api.text.Message;
import kesi.deploy.api.PluginUsage;
import kesi.deploy.api.HeldPlugins;
import kesi.shell.api.View.Area;
import kesi.shell.swing.care.PlugInCare;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Plug-ins that throw and block while the window is open. The classes of this test play the plug-in. */
class CareCases {

    private static final String PLUG_IN = "kesi.hostile.ui";

    @TempDir
    Path home;

    private final Resting resting = new Resting();
    private final PlugInCare care = new PlugInCare(
            name -> name.startsWith(CareCases.class.getName()) ? Optional.of(PLUG_IN) : Optional.empty());
    private Screen screen;

    @BeforeEach
    void open() {
        screen = Screen.open(home);
        care.bindPlugins(resting);
        screen.run(() -> screen.sample.shell.watchedBy(care));
    }

    @AfterEach
    void close() {
        care.end();
        screen.close();
    }

    @Test
    void aPlugInThatThrowsIsNamedWithItsMethodAndCanBeStopped() {
        EventQueue.invokeLater(() -> {
            throw new NoClassDefFoundError("kesi/hostile/Gone");
        });

        assertThat(screen.get(JLabel.class, "plugin.sentence").getText())
                .contains(PLUG_IN)
                .contains("CareCases");
        screen.run(() -> screen.find(JButton.class, "plugin.stop").orElseThrow().doClick());
        screen.until("it rests", () -> resting.names().contains(PLUG_IN));
    }

    @Test
    void aViewThatThrowsInItsMakingIsNamedToo() {
        screen.run(() -> screen.sample.addView("hostile.view", "敌意", "Hostile", Area.MAIN, scope -> {
            throw new StackOverflowError();
        }));
        screen.run(() -> screen.sample.workbench.showView("hostile.view"));

        assertThat(screen.get(JLabel.class, "plugin.sentence").getText()).contains(PLUG_IN);
    }

    @Test
    void theThirdFailureStopsIt() {
        for (int i = 0; i < 3; i++) {
            EventQueue.invokeLater(() -> {
                throw new IllegalStateException("again");
            });
        }

        screen.until("it rests", () -> resting.names().contains(PLUG_IN));
    }

    @Test
    void whatAPlugInSaysOnPurposeIsNoFault() {
        for (int i = 0; i < 4; i++) {
            EventQueue.invokeLater(() -> {
                throw kesi.core.api.problem.Problem.failed(Message.literal("There is no such file."));
            });
        }
        screen.run(() -> {});

        assertThat(resting.names()).isEmpty();
        assertThat(care.usage()).noneMatch(usage -> usage.failures() > 0);
    }

    @Test
    void aFreezeIsCountedWithItsStack() {
        screen.run(() -> pause(1_500));

        screen.until("the freeze", () -> freezes() > 0);
        assertThat(care.usage().get(0).stacks()).anyMatch(stack -> stack.contains("CareCases.pause"));
    }

    private int freezes() {
        return care.usage().stream()
                .map(PluginUsage::screen)
                .mapToInt(PluginUsage.Screen::freezes)
                .sum();
    }

    private static void pause(int millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static final class Resting implements HeldPlugins {

        private final List<Held> held = new CopyOnWriteArrayList<>();

        List<String> names() {
            return held.stream().map(Held::bundle).toList();
        }

        @Override
        public List<Held> held() {
            return held;
        }

        @Override
        public boolean hold(String bundle, Message why) {
            return held.add(new Held(bundle, Instant.now(), why.toString()));
        }

        @Override
        public void allow(String bundle) {
            held.clear();
        }
    }
}
