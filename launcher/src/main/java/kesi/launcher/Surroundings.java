package kesi.launcher;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What the process finds around it. A value, so that tests can describe another machine.
 *
 * @param environment the environment variables
 * @param userHome the user's home directory
 * @param system the operating system's name as {@code os.name} gives it
 * @param workingDirectory where relative paths begin
 * @param locale the machine's language
 */
public record Surroundings(
        Map<String, String> environment, Path userHome, String system, Path workingDirectory, Locale locale) {
    public Surroundings {
        environment = Map.copyOf(environment);
    }

    /** The machine as it is. */
    public static Surroundings here() {
        return new Surroundings(
                System.getenv(),
                Path.of(System.getProperty("user.home")),
                System.getProperty("os.name"),
                Path.of("").toAbsolutePath(),
                Locale.getDefault());
    }

    /** The workspace: {@code --home}, else the demonstration's, else {@code $KESI_HOME}, else the platform's. */
    public Path workspace(Options options) {
        return options.home()
                .map(workingDirectory::resolve)
                .or(() -> DemoWorkspace.of(options, workingDirectory))
                .orElseGet(this::usualWorkspace)
                .toAbsolutePath()
                .normalize();
    }

    /** The language: {@code --lang}, else {@code $KESI_LANG}, else English on an English machine, else Chinese. */
    public Language language(Options options) {
        return options.language()
                .or(() -> Language.of(environment.getOrDefault("KESI_LANG", "")))
                .orElseGet(this::machineLanguage);
    }

    /** Java says English for the locale C, which states no language at all; so the variables are asked first. */
    private Language machineLanguage() {
        return Stream.of("LC_ALL", "LC_MESSAGES", "LANG")
                .map(name -> environment.getOrDefault(name, ""))
                .filter(value -> !value.isBlank())
                .findFirst()
                .map(value -> value.startsWith("en") ? Language.EN : Language.ZH)
                .orElseGet(() -> hasNoLocaleVariables() ? Language.of(locale) : Language.ZH);
    }

    private boolean hasNoLocaleVariables() {
        return system.startsWith("Windows") || system.startsWith("Mac");
    }

    private Path usualWorkspace() {
        String home = environment.getOrDefault("KESI_HOME", "");
        return home.isBlank() ? dataDirectory() : workingDirectory.resolve(home);
    }

    private Path dataDirectory() {
        if (system.startsWith("Windows")) {
            return variable("LOCALAPPDATA", userHome.resolve("AppData").resolve("Local"))
                    .resolve("Kesi");
        }
        if (system.startsWith("Mac")) {
            return userHome.resolve("Library").resolve("Application Support").resolve("Kesi");
        }
        return variable("XDG_DATA_HOME", userHome.resolve(".local").resolve("share"))
                .resolve("kesi");
    }

    private Path variable(String name, Path otherwise) {
        String value = environment.getOrDefault(name, "");
        return value.isBlank() ? otherwise : Path.of(value);
    }
}
