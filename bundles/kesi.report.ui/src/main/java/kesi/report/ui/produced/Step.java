package kesi.report.ui.produced;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

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

    /** The command that does it with so many files; empty for looking, which needs none. */
    Optional<String> command(int files) {
        return switch (this) {
            case PREVIEW -> Optional.empty();
            case OPEN -> Optional.of("file:open");
            case AGAIN -> Optional.of("report:again");
            case COMPARE -> Optional.of(files == 1 ? "report:compare-now" : "report:compare");
        };
    }

    /**
     * A command that does it.
     *
     * @param command its name
     * @param arguments values by parameter name
     */
    record Call(String command, Map<String, List<String>> arguments) {}
}
