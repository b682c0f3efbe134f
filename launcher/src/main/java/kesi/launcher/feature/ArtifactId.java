package kesi.launcher.feature;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The identity of a bundle or a feature as the Feature Service writes it: {@code group:artifact:version}. Types and
 * classifiers are refused, since the distribution holds plain jars only.
 */
public record ArtifactId(String group, String artifact, String version) {
    private static final String PART = "([A-Za-z0-9_.\\-]+)";
    private static final Pattern FORM = Pattern.compile(PART + ":" + PART + ":" + PART);

    /** The identity that the text writes, if it is one. A part that climbs in a file system is none. */
    public static Optional<ArtifactId> of(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches() || text.contains("..")) {
            return Optional.empty();
        }
        return Optional.of(new ArtifactId(form.group(1), form.group(2), form.group(3)));
    }

    /** The name of its jar in the distribution. */
    public String fileName() {
        return group + "." + artifact + "-" + version + ".jar";
    }

    @Override
    public String toString() {
        return group + ":" + artifact + ":" + version;
    }
}
