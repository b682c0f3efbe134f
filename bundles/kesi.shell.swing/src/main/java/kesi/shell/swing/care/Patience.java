package kesi.shell.swing.care;

import java.time.Duration;
import org.osgi.framework.BundleContext;

/**
 * How long plug-ins are waited for.
 *
 * @param quiet after which work without a sign of progress is told
 * @param cancelled after which work that goes on after it was cancelled is told
 * @param start how long before the window the start may have begun
 */
public record Patience(Duration quiet, Duration cancelled, Duration start) {

    /** The usual one. */
    public static final Patience USUAL =
            new Patience(Duration.ofMinutes(2), Duration.ofSeconds(10), Duration.ofSeconds(90));

    /** The usual one, unless the framework property {@code kesi.quiet.seconds} says otherwise for work. */
    static Patience of(BundleContext context) {
        String seconds = context.getProperty("kesi.quiet.seconds");
        return seconds == null
                ? USUAL
                : new Patience(Duration.ofSeconds(Long.parseLong(seconds)), USUAL.cancelled(), USUAL.start());
    }
}
