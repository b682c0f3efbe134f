package kesi.launcher.policy;

import java.util.regex.Pattern;
import kesi.launcher.feature.Feature;
import kesi.launcher.json.Node;

/**
 * One decision of a policy file about a start.
 *
 * @param key {@code department}, {@code features.require} or {@code features.forbid}
 * @param value with its place
 * @param rank of its file, the strongest being 0
 */
record Decision(String key, Node value, int rank) {

    static final String DEPARTMENT = "department";
    static final String REQUIRE = "features.require";
    static final String FORBID = "features.forbid";

    String word() {
        return value.text();
    }

    /** Whether it is about this feature: its name, or group and name, with {@code *} for anything. */
    boolean means(Feature feature) {
        String name = feature.id().artifact();
        String full = feature.id().group() + ":" + name;
        Pattern pattern =
                Pattern.compile(Pattern.quote(word()).replace("*", "\\E.*\\Q").replace("\\Q\\E", ""));
        return pattern.matcher(word().contains(":") ? full : name).matches()
                || pattern.matcher(full + ":" + feature.id().version()).matches();
    }
}
