package kesi.report.ui.produced;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What can be done with chosen files. */
enum Step {
    PREVIEW,
    OPEN,
    AGAIN,
    COMPARE;

    /** The start of the keys of its texts. */
    String key() {
        return "produced." + name().toLowerCase(Locale.ROOT);
    }

    /**
     * A command that does it.
     *
     * @param command its name
     * @param arguments values by parameter name
     */
    record Call(String command, Map<String, List<String>> arguments) {}
}
