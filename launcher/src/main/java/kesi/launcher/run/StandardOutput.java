package kesi.launcher.run;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the standard output for what was asked for: while bundles start and stop, what their libraries print goes
 * to the log,
 * so that a script that reads {@code --json} finds one value and nothing else.
 */
final class StandardOutput implements AutoCloseable {

    private final PrintStream real = System.out;
    private final PrintStream logged = new PrintStream(new Lines(), true, StandardCharsets.UTF_8);

    private StandardOutput() {}

    /** Sends what is printed to the log until {@link #open} or {@link #close}. */
    static StandardOutput held() {
        StandardOutput output = new StandardOutput();
        output.hold();
        return output;
    }

    /** Lets the standard output through. */
    void open() {
        System.setOut(real);
    }

    /** Sends what is printed to the log again. */
    void hold() {
        System.setOut(logged);
    }

    @Override
    public void close() {
        open();
    }

    /** Turns bytes into lines of the log. */
    private static final class Lines extends OutputStream {

        private final Logger log = LoggerFactory.getLogger("stdout");
        private final ByteArrayOutputStream line = new ByteArrayOutputStream();

        @Override
        public synchronized void write(int character) {
            if (character != '\n') {
                line.write(character);
                return;
            }
            log.info("{}", line.toString(StandardCharsets.UTF_8).stripTrailing());
            line.reset();
        }
    }
}
