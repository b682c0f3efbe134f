package kesi.product.use;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.awt.EventQueue;
import java.awt.Frame;
import java.awt.Window;
import java.awt.event.WindowEvent;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import kesi.launcher.Main;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** The process of a day: starts the product as its script does, lets a test class use it, and closes the window. */
public final class Hours {
    static final String MARK = "@@use";
    static final String CRASH = "@@crash";

    /** The system property that says where the workspace is. */
    static final String HOME = "kesi.product.use.home";

    private Hours() {}

    /** @param arguments the workspace and the name of the test class */
    public static void main(String[] arguments) throws ClassNotFoundException {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        Class<?> day = Class.forName(arguments[1]);
        System.setProperty(HOME, arguments[0]);
        String[] line = {"--home", arguments[0], "--department", "office", "--lang", "zh"};
        new Thread(() -> Main.main(line), "product").start();
        LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
                .selectors(selectClass(day))
                .build();
        LauncherFactory.create().execute(request, new Lines(out));
        if (day.isAnnotationPresent(EndsInACrash.class)) {
            out.println(CRASH);
        } else {
            EventQueue.invokeLater(Hours::closeWindow);
        }
    }

    /** As the window's closing button does; the product ends the process. */
    private static void closeWindow() {
        Arrays.stream(Frame.getFrames())
                .filter(frame -> "kesi".equals(frame.getName()))
                .filter(Window::isShowing)
                .forEach(frame -> frame.dispatchEvent(new WindowEvent(frame, WindowEvent.WINDOW_CLOSING)));
    }

    private record Lines(PrintStream out) implements TestExecutionListener {

        @Override
        public void executionFinished(TestIdentifier test, TestExecutionResult result) {
            boolean failed = result.getStatus() != TestExecutionResult.Status.SUCCESSFUL;
            if (test.isTest() || failed) {
                String why = result.getThrowable().map(Lines::stack).orElse("");
                String encoded = Base64.getEncoder().encodeToString(why.getBytes(StandardCharsets.UTF_8));
                out.println(String.join("\t", MARK, failed ? "FAIL" : "OK", test.getDisplayName(), encoded));
            }
        }

        private static String stack(Throwable thrown) {
            StringWriter text = new StringWriter();
            thrown.printStackTrace(new PrintWriter(text));
            return text.toString();
        }
    }
}
