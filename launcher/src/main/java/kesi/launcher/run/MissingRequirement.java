package kesi.launcher.run;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The reason at the bottom of a failed resolution, taken from the framework's message.
 *
 * @param bundle the symbolic name of the bundle that asks
 * @param packageName the package that it asks for, or empty when it asks for something else
 * @param filter what it asks for, as an OSGi filter
 */
record MissingRequirement(String bundle, String packageName, String filter) {
    private static final Pattern REQUIREMENT =
            Pattern.compile("missing requirement \\[(\\S+) \\[[^\\]]*\\]\\(R [^)]*\\)\\] ([\\w.\\-]+);"
                    + " (\\(.*?\\))(?= \\[caused by| Unresolved requirements|\\]|$)");
    private static final Pattern PACKAGE = Pattern.compile("\\(osgi\\.wiring\\.package=([^)]+)\\)");

    /** The last, innermost requirement that the message names. */
    static Optional<MissingRequirement> in(String message) {
        return REQUIREMENT
                .matcher(message)
                .results()
                .reduce((outer, inner) -> inner)
                .map(match -> new MissingRequirement(
                        match.group(1), packageName(match.group(3)), match.group(2) + " " + match.group(3)));
    }

    private static String packageName(String filter) {
        Matcher matcher = PACKAGE.matcher(filter);
        return matcher.find() ? matcher.group(1) : "";
    }
}
