package kesi.shell.swing.problem;

import java.util.List;
import java.util.stream.Collectors;
import kesi.shell.swing.Texts;

/** What this product runs on. */
public final class Environment {

    private Environment() {}

    /** The version of the product; that of its bundles. */
    public static String version() {
        Package own = Texts.class.getPackage();
        org.osgi.framework.Bundle bundle = org.osgi.framework.FrameworkUtil.getBundle(Texts.class);
        if (bundle != null) {
            return bundle.getVersion().toString();
        }
        return own.getImplementationVersion() == null ? "?" : own.getImplementationVersion();
    }

    /** Names and values of what it runs on, in a fixed order. */
    public static List<List<String>> facts() {
        return List.of(
                List.of("Kesi", version()),
                List.of("Java", property("java.runtime.version") + " (" + property("java.vendor") + ")"),
                List.of("OS", property("os.name") + " " + property("os.version") + " " + property("os.arch")),
                List.of("Encoding", property("file.encoding")),
                List.of(
                        "Memory",
                        Runtime.getRuntime().maxMemory() / (1024 * 1024) + " MB, "
                                + Runtime.getRuntime().availableProcessors() + " CPU"));
    }

    /** The same as lines. */
    public static String text() {
        return facts().stream().map(fact -> fact.get(0) + ": " + fact.get(1)).collect(Collectors.joining("\n"));
    }

    private static String property(String name) {
        return System.getProperty(name, "?");
    }
}
