package kesi.deploy.provider.feature;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A bundle as a feature lists it.
 *
 * @param id {@code group:artifact:version}
 * @param order its start level within the features' count, from 1
 * @param required whether all of its components must find what they need
 * @param screen whether only the window uses it
 * @param library whether it is installed for its packages and never started
 */
public record ListedBundle(String id, int order, boolean required, boolean screen, boolean library) {

    private static final Pattern ID = Pattern.compile("([\\w.\\-]+):([\\w.\\-]+):([\\w.\\-]+)");
    private static final int USUAL_ORDER = 10;

    public ListedBundle {
        if (!ID.matcher(id).matches() || id.contains("..")) {
            throw new IllegalArgumentException("Not a bundle: " + id);
        }
    }

    /** Reads one from a feature file: a plain string, or an object with its id and traits. */
    static ListedBundle of(Object tree) {
        if (tree instanceof Map<?, ?> map) {
            Object order = map.get("start-order");
            return new ListedBundle(
                    String.valueOf(map.get("id")),
                    order instanceof Number number ? number.intValue() : USUAL_ORDER,
                    Boolean.TRUE.equals(map.get("kesi.required")),
                    Boolean.TRUE.equals(map.get("kesi.screen")),
                    Boolean.TRUE.equals(map.get("kesi.library")));
        }
        return new ListedBundle(String.valueOf(tree), USUAL_ORDER, false, false, false);
    }

    /** The name of its jar in the distribution. */
    public String fileName() {
        Matcher parts = ID.matcher(id);
        parts.matches();
        return parts.group(1) + "." + parts.group(2) + "-" + parts.group(3) + ".jar";
    }

    /** The middle of its id, which for the product's own bundles is the symbolic name. */
    public String artifact() {
        return id.split(":", -1)[1];
    }
}
