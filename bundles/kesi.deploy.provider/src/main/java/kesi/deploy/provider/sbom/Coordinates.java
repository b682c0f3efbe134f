package kesi.deploy.provider.sbom;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Where something comes from, as Maven names it.
 *
 * @param group for example {@code org.apache.lucene}
 * @param artifact for example {@code lucene-core}
 * @param version for example {@code 9.12.3}
 */
record Coordinates(String group, String artifact, String version) {

    /** Reads {@code group:artifact:version}. */
    static Coordinates of(String text) {
        List<String> parts = List.of(text.strip().split(":", -1));
        if (parts.size() != 3 || parts.stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException("Not group:artifact:version: " + text);
        }
        return new Coordinates(parts.get(0), parts.get(1), parts.get(2));
    }

    /** The package URL, as the purl specification writes those of Maven. */
    String purl() {
        return "pkg:maven/" + encoded(group) + "/" + encoded(artifact) + "@" + encoded(version);
    }

    private static String encoded(String part) {
        return URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
