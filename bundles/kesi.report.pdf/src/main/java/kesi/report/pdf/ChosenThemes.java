package kesi.report.pdf;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import kesi.report.api.PaperSetup;
import kesi.report.api.PaperSetup.Theme;

/**
 * The looks that a department chose for its reports, as configuration {@code kesi.report.pdf}: {@code theme.REPORT} is
 * {@code official}, {@code plain} or the name of a theme that somebody wrote; the name {@code *} stands for every
 * report that has no line of its own. Immutable.
 *
 * @param byReport by the report's name
 * @param written the names of themes that somebody wrote, by the report's name
 */
record ChosenThemes(Map<String, Theme> byReport, Map<String, String> written) {

    private static final String THEME = "theme.";
    private static final String EVERY = "*";

    /** What a configuration says; a word that means no theme is as if it were not there. */
    static ChosenThemes of(Map<String, Object> configuration) {
        Map<String, Theme> themes = new HashMap<>();
        Map<String, String> written = new HashMap<>();
        configuration.forEach((key, value) -> {
            if (key.startsWith(THEME)) {
                String report = key.substring(THEME.length());
                written.put(report, String.valueOf(value));
                Arrays.stream(Theme.values())
                        .filter(theme -> theme.name().equalsIgnoreCase(String.valueOf(value)))
                        .forEach(theme -> {
                            themes.put(report, theme);
                            written.remove(report);
                        });
            }
        });
        return new ChosenThemes(Map.copyOf(themes), Map.copyOf(written));
    }

    /** The name of the theme that somebody wrote and that a report is to have. */
    Optional<String> written(String report) {
        return byReport.containsKey(report)
                ? Optional.empty()
                : Optional.ofNullable(written.get(report))
                        .or(() -> byReport.containsKey(EVERY)
                                ? Optional.empty()
                                : Optional.ofNullable(written.get(EVERY)));
    }

    /** A document of that report in the chosen looks. */
    PaperSetup dress(String report, PaperSetup setup) {
        Theme own = setup.theme();
        Theme chosen =
                Objects.requireNonNullElse(byReport.get(report), Objects.requireNonNullElse(byReport.get(EVERY), own));
        return setup.with(chosen);
    }
}
