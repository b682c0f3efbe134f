package kesi.launcher;

import java.util.Optional;

/** Which build this is. */
public final class Version {
    private Version() {}

    /** The version in the launcher's jar; a word of its own when run from class files. */
    public static String text() {
        return Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
                .orElse("unpackaged");
    }
}
