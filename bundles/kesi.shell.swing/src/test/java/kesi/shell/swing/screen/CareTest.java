package kesi.shell.swing.screen;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Careless plug-ins, in a JVM that is opened as the start script opens it for the window. */
class CareTest {

    private static final List<String> OPENED = List.of(
            "java.base/java.lang",
            "java.base/java.security",
            "java.base/java.util",
            "java.base/java.util.concurrent",
            "java.datatransfer/java.awt.datatransfer",
            "java.desktop/java.awt",
            "java.desktop/java.awt.event",
            "java.desktop/javax.swing",
            "java.desktop/sun.awt.X11",
            "java.desktop/sun.awt.im",
            "java.prefs/java.util.prefs");

    @TestFactory
    Stream<DynamicTest> plugInsThatLeaveThingsBehind() throws IOException, InterruptedException {
        List<String> options = OPENED.stream()
                .flatMap(name -> Stream.of("--add-opens", name + "=ALL-UNNAMED"))
                .toList();
        return new ScreenJvm(options, List.of(SinCases.class, CareCases.class)).tests();
    }
}
