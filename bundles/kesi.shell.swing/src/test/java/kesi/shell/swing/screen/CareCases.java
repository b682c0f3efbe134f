package kesi.shell.swing.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.EventQueue;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.swing.JButton;
import javax.swing.JLabel;
import kesi.core.api.text.Message;
import kesi.deploy.api.HeldPlugins;
import kesi.deploy.api.PluginUsage;
import kesi.shell.api.View.Area;
import kesi.shell.swing.care.Patience;
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
            name -> name.startsWith(CareCases.class.getName()) ? Optional.of(PLUG_IN) : Optional.empty(),
            new Patience(Duration.ofSeconds(1), Duration.ofSeconds(1), Duration.ofMinutes(1)));
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

    @Test
    void whoNeverGivesTheScreenBackIsLeftBehindAndTheWindowGoesOn() {
        AtomicBoolean released = new AtomicBoolean();
        EventQueue.invokeLater(() -> spin(released));

        screen.until("it rests", () -> resting.names().contains(PLUG_IN));
        screen.until("the window goes on", () -> true);
        screen.run(() -> screen.sample.workbench.showPerspective("competition"));
        assertThat(screen.sample.workbench.perspective()).contains("competition");
        released.set(true);
    }

    private static void spin(AtomicBoolean released) {
        while (!released.get()) {
            Thread.onSpinWait();
        }
    }

    @Test
    void whoBrokeTheLastStartIsNamedWhenTheWindowOpens() {
        resting.hold("kesi.broken.ui", Message.literal("The last start did not get past it."));
        PlugInCare later = new PlugInCare(name -> Optional.empty(), Patience.USUAL);
        later.bindPlugins(resting);

        screen.run(() -> screen.sample.shell.watchedBy(later));

        screen.until(
                "it is named",
                () -> screen.sample.shell.problems().all().stream()
                        .anyMatch(said -> said.sentence().toString().contains("kesi.broken.ui")
                                && said.sentence().toString().contains("did not get past it")));
        later.end();
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
