package kesi.core.provider.log;

import java.util.Map;
import java.util.Optional;
import org.osgi.framework.Bundle;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.log.LogEntry;
import org.osgi.service.log.LogLevel;
import org.osgi.service.log.LogListener;
import org.osgi.service.log.LogReaderService;
import org.osgi.service.log.Logger;
import org.osgi.service.log.admin.LoggerAdmin;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;

/**
 * Hands every entry of the OSGi log to slf4j, which alone decides what is kept. An entry is one line whatever it holds.
 */
@Component(
        immediate = true,
        service = {})
public final class LogBridge {

    private static final Map<LogLevel, Level> LEVELS = Map.of(
            LogLevel.AUDIT, Level.INFO,
            LogLevel.ERROR, Level.ERROR,
            LogLevel.WARN, Level.WARN,
            LogLevel.INFO, Level.INFO,
            LogLevel.DEBUG, Level.DEBUG,
            LogLevel.TRACE, Level.TRACE);

    /** That a bundle or service came or went is normal: hundreds of such lines at every start help nobody. */
    private static final String EVENTS = "Events";

    private final LogReaderService log;
    private final LogListener listener = LogBridge::hand;

    @Activate
    public LogBridge(@Reference LogReaderService log, @Reference LoggerAdmin admin) {
        this.log = log;
        admin.getLoggerContext(null)
                .setLogLevels(wanted(LoggerFactory.getLogger(LogBridge.class).isDebugEnabled()));
        log.addLogListener(listener);
    }

    @Deactivate
    void stop() {
        log.removeLogListener(listener);
    }

    /** An entry that nobody keeps costs a walk over the stack, hundreds of times in a start: it is not even made. */
    static Map<String, LogLevel> wanted(boolean everything) {
        return everything
                ? Map.of(Logger.ROOT_LOGGER_NAME, LogLevel.TRACE)
                : Map.of(Logger.ROOT_LOGGER_NAME, LogLevel.INFO, EVENTS, LogLevel.WARN);
    }

    private static void hand(LogEntry entry) {
        boolean event = entry.getLoggerName().startsWith(EVENTS) && entry.getLogLevel() == LogLevel.INFO;
        Level level = event ? Level.DEBUG : LEVELS.getOrDefault(entry.getLogLevel(), Level.INFO);
        String bundle = Optional.ofNullable(entry.getBundle())
                .map(Bundle::getSymbolicName)
                .orElse("framework");
        LoggerFactory.getLogger(entry.getLoggerName())
                .atLevel(level)
                .setCause(entry.getException())
                .log("[{}] {}", bundle, oneLine(entry.getMessage()));
    }

    /** A text that came from outside must not look like more entries than one. */
    static String oneLine(String message) {
        StringBuilder line = new StringBuilder(message.length());
        message.codePoints().forEach(c -> {
            if (Character.isISOControl(c) && c != '\t') {
                line.append(String.format("\\u%04x", c));
            } else {
                line.appendCodePoint(c);
            }
        });
        return line.toString();
    }
}
