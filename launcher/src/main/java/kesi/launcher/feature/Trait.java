package kesi.launcher.feature;

import java.util.Locale;

/** What a feature may say of a bundle, as metadata {@code "kesi.…": true}. */
public enum Trait {
    /** Needed only with a window; left out of commands and the console. */
    SCREEN,

    /** Each of its components must find its services, or the feature counts as not started. */
    REQUIRED,

    /** Others use its packages; the bundle itself is not started. */
    LIBRARY;

    /** All metadata of ours begin so; another word after it is a mistake. */
    static final String PREFIX = "kesi.";

    /** The name of the metadata. */
    String metadata() {
        return PREFIX + name().toLowerCase(Locale.ROOT);
    }
}
