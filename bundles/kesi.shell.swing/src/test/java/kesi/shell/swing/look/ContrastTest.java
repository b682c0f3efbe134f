package kesi.shell.swing.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.EventQueue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import javax.swing.UIManager;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every text of a theme stands out from what is behind it, by the ratio of WCAG 2.1. */
class ContrastTest {

    private static final double ENOUGH = 4.5;
    private static final double HIGH = 7.0;

    /** Texts with their backgrounds, where the names do not say it. */
    private static final List<String[]> PAIRS = List.of(
            new String[] {"Label.disabledForeground", "Panel.background"},
            new String[] {"Label.disabledForeground", "Kesi.paper"},
            new String[] {"Label.foreground", "Kesi.paper"},
            new String[] {"Component.accentColor", "Kesi.paper"},
            new String[] {"Component.error.focusedBorderColor", "Kesi.paper"},
            new String[] {"Component.error.focusedBorderColor", "Panel.background"},
            new String[] {"Kesi.rail.ink", "Kesi.rail"},
            new String[] {"Component.linkColor", "Kesi.paper"},
            new String[] {"TextField.placeholderForeground", "TextField.background"},
            new String[] {"TabbedPane.selectedForeground", "TabbedPane.selectedBackground"},
            new String[] {"Button.default.foreground", "Button.default.background"});

    @ParameterizedTest
    @EnumSource
    void textStandsOut(Theme theme) throws Exception {
        double needed = theme == Theme.CONTRAST ? HIGH : ENOUGH;
        List<String> weak = new ArrayList<>();
        EventQueue.invokeAndWait(() -> {
            theme.use();
            pairs().forEach(pair -> ratio(pair[0], pair[1])
                    .filter(ratio -> ratio < needed)
                    .ifPresent(ratio -> weak.add(pair[0] + " " + hex(pair[0]) + " on " + pair[1] + " " + hex(pair[1])
                            + ": " + Math.round(ratio * 10) / 10.0)));
        });

        assertThat(weak).isEmpty();
    }

    @Test
    void blackOnWhiteHasTheHighestRatioAndGreyOnGreyNone() {
        assertThat(ratio(Color.BLACK, Color.WHITE)).isEqualTo(21.0);
        assertThat(ratio(Color.GRAY, Color.GRAY)).isEqualTo(1.0);
        assertThat(ratio(new Color(0x767676), Color.WHITE)).isBetween(4.5, 4.6);
    }

    private static List<String[]> pairs() {
        List<String[]> pairs = new ArrayList<>(PAIRS);
        TreeSet<String> keys = new TreeSet<>();
        UIManager.getLookAndFeelDefaults().keySet().forEach(key -> keys.add(key.toString()));
        keys.stream().filter(ContrastTest::isText).forEach(key -> {
            String behind = key.replace("foreground", "background").replace("Foreground", "Background");
            if (UIManager.getColor(behind) != null && !key.contains("isabled")) {
                pairs.add(new String[] {key, behind});
            }
        });
        return pairs;
    }

    /** Lines, bars and the frames of windows within windows carry no text, or are not used. */
    private static boolean isText(String key) {
        boolean line = key.startsWith("Separator.") || key.startsWith("ToolBar.") || key.startsWith("ProgressBar.");
        return key.endsWith("oreground") && !line && !key.startsWith("InternalFrame.");
    }

    private static Optional<Double> ratio(String text, String behind) {
        Color front = UIManager.getColor(text);
        Color back = UIManager.getColor(behind);
        return front == null || back == null ? Optional.empty() : Optional.of(ratio(front, opaque(back)));
    }

    /** What shines through is the window's own colour. */
    private static Color opaque(Color color) {
        Color below = UIManager.getColor("Panel.background");
        double part = color.getAlpha() / 255.0;
        return new Color(
                mix(color.getRed(), below.getRed(), part),
                mix(color.getGreen(), below.getGreen(), part),
                mix(color.getBlue(), below.getBlue(), part));
    }

    private static int mix(int above, int below, double part) {
        return (int) Math.round(above * part + below * (1 - part));
    }

    private static double ratio(Color one, Color other) {
        double a = luminance(one) + 0.05;
        double b = luminance(other) + 0.05;
        return Math.max(a, b) / Math.min(a, b);
    }

    private static double luminance(Color color) {
        return 0.2126 * linear(color.getRed()) + 0.7152 * linear(color.getGreen()) + 0.0722 * linear(color.getBlue());
    }

    private static double linear(int channel) {
        double part = channel / 255.0;
        return part <= 0.03928 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }

    private static String hex(String key) {
        return String.format("#%06x", UIManager.getColor(key).getRGB() & 0xFFFFFF);
    }
}
