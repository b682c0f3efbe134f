package kesi.deploy.provider.archive;

import java.util.List;
import java.util.Set;

/**
 * What a feature file says, as far as the gate must know.
 *
 * @param id {@code group:name:version}
 * @param bundles ids in their order
 * @param capabilities which the feature declares
 */
public record FeatureJson(String id, List<String> bundles, Set<String> capabilities) {

    public FeatureJson {
        bundles = List.copyOf(bundles);
        capabilities = Set.copyOf(capabilities);
    }

    /** Group and name. */
    public String name() {
        return id.substring(0, id.lastIndexOf(':'));
    }

    /** The version. */
    public String version() {
        return id.substring(id.lastIndexOf(':') + 1);
    }

    /** How the jar of a bundle is called. */
    public static String fileName(String bundle) {
        String[] parts = bundle.split(":", -1);
        return parts[0] + "." + parts[1] + "-" + parts[2] + ".jar";
    }
}
