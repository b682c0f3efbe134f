package kesi.launcher.run;

import org.apache.felix.framework.Logger;
import org.osgi.framework.Bundle;
import org.osgi.framework.ServiceReference;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;
import org.slf4j.spi.LoggingEventBuilder;

/** Sends what the framework says to the log, with the bundle that it speaks of. */
final class FrameworkLog extends Logger {
    static final String NAME = "kesi.framework";

    private final org.slf4j.Logger log = LoggerFactory.getLogger(NAME);

    @Override
    public void setLogger(Object context) {
        // Felix would now look for a log service and print to stdout until there is one
    }

    @Override
    protected void doLog(Bundle bundle, ServiceReference service, int level, String message, Throwable thrown) {
        write(level, bundle == null ? message : bundle.getSymbolicName() + ": " + message, thrown);
    }

    @Override
    protected void doLog(int level, String message, Throwable thrown) {
        write(level, message, thrown);
    }

    private void write(int level, String message, Throwable thrown) {
        LoggingEventBuilder event = log.atLevel(slf4j(level)).setMessage(message);
        if (thrown != null) {
            event = event.setCause(thrown);
        }
        event.log();
    }

    private static Level slf4j(int level) {
        return switch (level) {
            case LOG_ERROR -> Level.ERROR;
            case LOG_WARNING -> Level.WARN;
            case LOG_INFO -> Level.INFO;
            default -> Level.DEBUG;
        };
    }
}
