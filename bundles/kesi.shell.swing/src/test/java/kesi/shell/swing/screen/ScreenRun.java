package kesi.shell.swing.screen;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** Runs test classes in a JVM with a display and prints a line for each test. */
public final class ScreenRun {

    static final String MARK = "@@screen";

    private ScreenRun() {}

    /** Runs the classes of those names. */
    public static void main(String[] classes) {
        LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
                .selectors(Arrays.stream(classes).map(name -> selectClass(name)).toList())
                .build();
        LauncherFactory.create().execute(request, new Lines());
        Runtime.getRuntime().halt(0);
    }

    private static final class Lines implements TestExecutionListener {

        private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

        @Override
        public void executionFinished(TestIdentifier test, TestExecutionResult result) {
            boolean failed = result.getStatus() != TestExecutionResult.Status.SUCCESSFUL;
            if (test.isTest() || failed) {
                String why = result.getThrowable().map(Lines::stack).orElse("");
                String name = test.getUniqueId().replaceAll(".*\\[class:[^\\]]*?([^.\\]]+)\\]/?", "$1 ") + "";
                String encoded = Base64.getEncoder().encodeToString(why.getBytes(StandardCharsets.UTF_8));
                out.println(MARK + "\t" + (failed ? "FAIL" : "OK") + "\t" + name + "\t" + encoded);
            }
        }

        private static String stack(Throwable thrown) {
            StringWriter text = new StringWriter();
            thrown.printStackTrace(new PrintWriter(text));
            return text.toString();
        }
    }
}
