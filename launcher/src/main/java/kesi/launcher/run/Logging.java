package kesi.launcher.run;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.filter.ThresholdFilter;
import ch.qos.logback.classic.jul.LevelChangePropagator;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.Appender;
import ch.qos.logback.core.ConsoleAppender;
import ch.qos.logback.core.filter.Filter;
import ch.qos.logback.core.rolling.RollingFileAppender;
import ch.qos.logback.core.rolling.SizeBasedTriggeringPolicy;
import ch.qos.logback.core.spi.FilterReply;
import ch.qos.logback.core.util.FileSize;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.slf4j.LoggerFactory;
import org.slf4j.bridge.SLF4JBridgeHandler;

/**
 * Sets logging up before the framework starts: everything from INFO into {@code logs/kesi.log}, our own warnings and
 * all errors to stderr. One event is one line (line ends and control characters of a message are replaced), stack
 * traces follow it.
 */
public final class Logging implements AutoCloseable {
    private static final String MESSAGE = "%replace(%msg){'[\\p{Cntrl}&&[^\\t]]', ' '}";
    private static final String LINE = "%d{yyyy-MM-dd HH:mm:ss.SSS} %-5level [%thread] %logger{36} - " + MESSAGE + "%n";
    private static final String SHORT = "%-5level %logger{20} - " + MESSAGE + "%n%nopex";
    private static final FileSize FILE_SIZE = FileSize.valueOf("10MB");
    private static final int OLD_FILES = 5;

    private final LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();

    private Logging() {}

    /**
     * Starts logging of this process; slf4j is bound here, before any bundle may ask for it.
     *
     * @param file the log file; older ones stand beside it with a number
     * @param verbose whether DEBUG is written and INFO is shown
     */
    public static Logging start(Path file, boolean verbose) {
        Logging logging = new Logging();
        logging.configure(file, verbose);
        return logging;
    }

    private void configure(Path file, boolean verbose) {
        context.reset();
        Logger root = context.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        root.setLevel(verbose ? Level.DEBUG : Level.INFO);
        Appender<ILoggingEvent> kept = rolling(file);
        root.addAppender(kept);
        root.addAppender(console(verbose ? Level.INFO : Level.WARN));
        if (!verbose) {
            keepOffTheConsole(FrameworkLog.NAME, kept);
        }
        LevelChangePropagator julLevels = new LevelChangePropagator();
        julLevels.setContext(context);
        julLevels.start();
        context.addListener(julLevels);
        SLF4JBridgeHandler.removeHandlersForRootLogger();
        SLF4JBridgeHandler.install();
    }

    /** What does not start is told in a sentence; the framework's own words about it would only stand in the way. */
    private void keepOffTheConsole(String name, Appender<ILoggingEvent> kept) {
        Logger logger = context.getLogger(name);
        logger.setAdditive(false);
        logger.addAppender(kept);
    }

    private Appender<ILoggingEvent> rolling(Path file) {
        RollingFileAppender<ILoggingEvent> appender = new RollingFileAppender<>();
        appender.setContext(context);
        appender.setName("file");
        appender.setFile(file.toString());
        appender.setEncoder(encoder(LINE));
        OldLogs old = new OldLogs(file, OLD_FILES);
        old.setContext(context);
        old.setParent(appender);
        old.start();
        SizeBasedTriggeringPolicy<ILoggingEvent> bySize = new SizeBasedTriggeringPolicy<>();
        bySize.setContext(context);
        bySize.setMaxFileSize(FILE_SIZE);
        bySize.start();
        appender.setRollingPolicy(old);
        appender.setTriggeringPolicy(bySize);
        appender.start();
        return appender;
    }

    private Appender<ILoggingEvent> console(Level level) {
        ConsoleAppender<ILoggingEvent> appender = new ConsoleAppender<>();
        appender.setContext(context);
        appender.setName("stderr");
        appender.setTarget("System.err");
        ThresholdFilter threshold = new ThresholdFilter();
        threshold.setLevel(level.toString());
        threshold.start();
        appender.addFilter(threshold);
        appender.addFilter(new OwnWarnings());
        appender.setEncoder(encoder(SHORT));
        appender.start();
        return appender;
    }

    private PatternLayoutEncoder encoder(String pattern) {
        PatternLayoutEncoder encoder = new PatternLayoutEncoder();
        encoder.setContext(context);
        encoder.setCharset(StandardCharsets.UTF_8);
        encoder.setPattern(pattern);
        encoder.start();
        return encoder;
    }

    /** What a library only warns of is for the log; a person at the console could do nothing about it. */
    private static final class OwnWarnings extends Filter<ILoggingEvent> {
        @Override
        public FilterReply decide(ILoggingEvent event) {
            boolean foreign = !event.getLoggerName().startsWith("kesi.");
            return foreign && event.getLevel() == Level.WARN ? FilterReply.DENY : FilterReply.NEUTRAL;
        }
    }

    /** Writes what is left and closes the file. */
    @Override
    public void close() {
        SLF4JBridgeHandler.uninstall();
        context.stop();
    }
}
