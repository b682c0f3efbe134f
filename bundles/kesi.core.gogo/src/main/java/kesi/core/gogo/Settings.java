package kesi.core.gogo;

import org.osgi.framework.BundleContext;

/**
 * What the launcher said about this run.
 *
 * @param json whether the answer is one JSON value
 * @param quiet whether progress is not wanted
 * @param terminal whether a person sits before a terminal
 */
public record Settings(boolean json, boolean quiet, boolean terminal) {

    /** Reads the framework properties {@code kesi.json}, {@code kesi.quiet} and {@code kesi.terminal}. */
    public static Settings of(BundleContext context) {
        return new Settings(is(context, "kesi.json"), is(context, "kesi.quiet"), is(context, "kesi.terminal"));
    }

    private static boolean is(BundleContext context, String property) {
        return Boolean.parseBoolean(context.getProperty(property));
    }
}
