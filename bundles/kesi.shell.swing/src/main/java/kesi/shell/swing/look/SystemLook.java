package kesi.shell.swing.look;

import java.awt.Toolkit;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Which theme the desktop has, as far as it tells: on Linux the name of its theme, on Windows whether contrast is high
 * and what the person chose for programs, on macOS the style of the interface; light where nothing is told.
 */
final class SystemLook {

    /** The desktop properties on which it depends. */
    static final List<String> TOLD = List.of("gnome.Net/ThemeName", "win.highContrast.on");

    private static final int PATIENCE_MS = 1_000;
    private static final List<String> WINDOWS = List.of(
            "reg",
            "query",
            "HKCU\\Software\\Microsoft\\Windows\\CurrentVersion\\Themes\\Personalize",
            "/v",
            "AppsUseLightTheme");
    private static final List<String> MAC = List.of("defaults", "read", "-g", "AppleInterfaceStyle");

    private SystemLook() {}

    /** The theme of now; on the event dispatch thread. */
    static Theme now() {
        return of(Toolkit.getDefaultToolkit()::getDesktopProperty, System.getProperty("os.name", ""), SystemLook::ask);
    }

    /**
     * The theme that follows from what is told.
     *
     * @param property desktop properties by name
     * @param ask runs a small program of the system and answers what it says
     */
    static Theme of(Function<String, @Nullable Object> property, String system, Function<List<String>, String> ask) {
        if (Boolean.TRUE.equals(property.apply("win.highContrast.on"))) {
            return Theme.CONTRAST;
        }
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return ask.apply(WINDOWS).contains("0x0") ? Theme.DARK : Theme.LIGHT;
        }
        if (name.startsWith("mac")) {
            return ask.apply(MAC).contains("Dark") ? Theme.DARK : Theme.LIGHT;
        }
        return ofName(String.valueOf(property.apply("gnome.Net/ThemeName")).toLowerCase(Locale.ROOT));
    }

    private static Theme ofName(String theme) {
        if (theme.contains("contrast")) {
            return Theme.CONTRAST;
        }
        return theme.contains("dark") || theme.contains("black") ? Theme.DARK : Theme.LIGHT;
    }

    private static String ask(List<String> command) {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            process.getOutputStream().close();
            if (!process.waitFor(PATIENCE_MS, TimeUnit.MILLISECONDS)) {
                process.destroyForcibly();
                return "";
            }
            return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException untold) {
            return ""; // the system has no such program: nothing is told
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "";
        }
    }
}
