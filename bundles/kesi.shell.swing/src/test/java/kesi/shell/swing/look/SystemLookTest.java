package kesi.shell.swing.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SystemLookTest {

    @ParameterizedTest
    @CsvSource({
        "Adwaita, LIGHT",
        "Adwaita-dark, DARK",
        "Yaru-Dark, DARK",
        "UKUI-black, DARK",
        "HighContrast, CONTRAST",
        "HighContrastInverse, CONTRAST"
    })
    void onLinuxTheNameOfTheDesktopsThemeTells(String name, Theme theme) {
        assertThat(SystemLook.of(Map.<String, Object>of("gnome.Net/ThemeName", name)::get, "Linux", command -> ""))
                .isEqualTo(theme);
    }

    @Test
    void whereNothingIsToldItIsLight() {
        assertThat(SystemLook.of(property -> null, "Linux", command -> "")).isEqualTo(Theme.LIGHT);
        assertThat(SystemLook.of(property -> null, "Windows 11", command -> "")).isEqualTo(Theme.LIGHT);
        assertThat(SystemLook.of(property -> null, "Mac OS X", command -> "")).isEqualTo(Theme.LIGHT);
    }

    @Test
    void onWindowsAndOnAMacTheSystemsOwnProgramsTell() {
        String windows = "    AppsUseLightTheme    REG_DWORD    0x0\r\n";
        assertThat(SystemLook.of(property -> null, "Windows 11", command -> windows))
                .isEqualTo(Theme.DARK);
        assertThat(SystemLook.of(property -> null, "Windows 11", command -> windows.replace("0x0", "0x1")))
                .isEqualTo(Theme.LIGHT);
        assertThat(SystemLook.of(property -> null, "Mac OS X", command -> "Dark\n"))
                .isEqualTo(Theme.DARK);
    }

    @Test
    void highContrastOfWindowsCountsFirst() {
        assertThat(SystemLook.of(
                        Map.<String, Object>of("win.highContrast.on", true)::get, "Windows 11", command -> "0x0"))
                .isEqualTo(Theme.CONTRAST);
    }
}
