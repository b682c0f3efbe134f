package kesi.shell.swing.screen;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The tests that need a display, run in a JVM of their own on a virtual one. They are skipped where the machine has
 * none, unless {@code KESI_REQUIRE_DISPLAY=1} says that it must have one.
 */
class ScreenTest {

    private static final List<Class<?>> CASES = List.of(
            WindowCases.class,
            LayoutCases.class,
            CanaryCases.class,
            LookCases.class,
            AccessCases.class,
            PanelCases.class,
            ListCases.class,
            DepartureCases.class,
            FrontCases.class,
            GuideCases.class,
            CommandCases.class,
            WizardCases.class,
            HandCases.class,
            DockCases.class,
            EditorCases.class);

    @TestFactory
    Stream<DynamicTest> onTheScreen() throws IOException, InterruptedException {
        return new ScreenJvm(List.of(), CASES).tests();
    }
}
