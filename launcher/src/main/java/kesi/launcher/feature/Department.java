package kesi.launcher.feature;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import kesi.launcher.json.Node;

/**
 * The extension {@code kesi-department} of a feature: which features a department uses, and what people call it.
 *
 * @param titles by language tag
 * @param features identities of features, each with its place in the file
 * @param policy what IT decided in the department's file
 */
public record Department(Map<String, String> titles, List<Node> features, Optional<Node> policy) {
    public Department {
        titles = Map.copyOf(titles);
        features = List.copyOf(features);
    }
}
