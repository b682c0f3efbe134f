package kesi.shell.swing.look;

import java.util.Map;

/** The colours of each theme, where they are not FlatLaf's own. */
final class Colors {

    static final Map<String, String> LIGHT = Map.ofEntries(
            Map.entry("@accentColor", "#b5322b"),
            Map.entry("@background", "#f6f4f1"),
            Map.entry("@disabledForeground", "#6b6460"),
            Map.entry("TabbedPane.background", "#f6f4f1"),
            Map.entry("TabbedPane.selectedBackground", "#ffffff"),
            Map.entry("Tree.background", "#ffffff"),
            Map.entry("Table.gridColor", "#efece8"),
            Map.entry("Component.error.focusedBorderColor", "#c0261d"),
            Map.entry("List.dropCellBackground", "#b5322b"),
            Map.entry("Table.dropCellBackground", "#b5322b"),
            Map.entry("Tree.dropCellBackground", "#b5322b"),
            Map.entry("Kesi.rail", "#2b2523"),
            Map.entry("Kesi.rail.ink", "#d8cfca"),
            Map.entry("Kesi.paper", "#ffffff"));

    static final Map<String, String> DARK = Map.ofEntries(
            Map.entry("@accentColor", "#f0938a"),
            Map.entry("@disabledForeground", "#b9bcbf"),
            Map.entry("@selectionBackground", "#a3352c"),
            Map.entry("@selectionForeground", "#ffffff"),
            Map.entry("Button.default.foreground", "#1e2021"),
            Map.entry("Button.selectedForeground", "#ffffff"),
            Map.entry("ToggleButton.selectedForeground", "#ffffff"),
            Map.entry("List.dropCellBackground", "#a3352c"),
            Map.entry("Table.dropCellBackground", "#a3352c"),
            Map.entry("Tree.dropCellBackground", "#a3352c"),
            Map.entry("Table.gridColor", "#46484a"),
            Map.entry("Component.error.focusedBorderColor", "#ff9a90"),
            Map.entry("Kesi.rail", "#1d1b1a"),
            Map.entry("Kesi.rail.ink", "#d8cfca"),
            Map.entry("Kesi.paper", "#3c3f41"));

    static final Map<String, String> CONTRAST = Map.ofEntries(
            Map.entry("@accentColor", "#ffd400"),
            Map.entry("@background", "#000000"),
            Map.entry("@foreground", "#ffffff"),
            Map.entry("@componentBackground", "#000000"),
            Map.entry("@menuBackground", "#000000"),
            Map.entry("@disabledBackground", "#000000"),
            Map.entry("@disabledForeground", "#c4c4c4"),
            Map.entry("@buttonBackground", "#1c1c1c"),
            Map.entry("@selectionBackground", "#ffd400"),
            Map.entry("@selectionForeground", "#000000"),
            Map.entry("@selectionInactiveBackground", "#3d3d3d"),
            Map.entry("@selectionInactiveForeground", "#ffffff"),
            Map.entry("Component.borderColor", "#ffffff"),
            Map.entry("Component.disabledBorderColor", "#c4c4c4"),
            Map.entry("Component.focusedBorderColor", "#ffd400"),
            Map.entry("Component.focusColor", "#ffd400"),
            Map.entry("Component.focusWidth", "2"),
            Map.entry("Component.linkColor", "#8ecbff"),
            Map.entry("Component.error.focusedBorderColor", "#ff9d9d"),
            Map.entry("Button.default.background", "#ffd400"),
            Map.entry("Button.default.foreground", "#000000"),
            Map.entry("Separator.foreground", "#ffffff"),
            Map.entry("Table.gridColor", "#6e6e6e"),
            Map.entry("TabbedPane.selectedBackground", "#2e2e2e"),
            Map.entry("ScrollBar.thumb", "#c4c4c4"),
            Map.entry("Actions.Grey", "#ffffff"),
            Map.entry("DesktopIcon.background", "#000000"),
            Map.entry("Kesi.rail", "#000000"),
            Map.entry("Kesi.rail.ink", "#ffffff"),
            Map.entry("Kesi.paper", "#000000"));

    private Colors() {}
}
