package kesi.heritage.provider.intake;

import java.util.Locale;

/** The kinds of lists that can be read, in the order in which their heads are tried. */
public enum ListKind {
    POINTS,
    FAMILY,
    SESSION,
    PRACTITIONER,
    ELEMENT;

    /** The word in files and on the command line. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
