package kesi.launcher;

import java.util.Locale;

/** How the product is used in this process. */
public enum Mode {
    /** The workbench window. */
    WINDOW,
    /** One command, then exit. */
    COMMAND,
    /** The interactive console. */
    SHELL;

    /** The word that the entry service carries in {@code kesi.entry}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether bundles that need a screen are loaded. */
    public boolean hasScreen() {
        return this == WINDOW;
    }
}
