package kesi.deploy.api;

import java.util.List;

/**
 * A feature of the running department.
 *
 * @param id group and name, for example {@code kesi.features:news}
 * @param version its version
 * @param name what people call it
 * @param state whether it runs
 * @param bundles symbolic names of the bundles that this kind of start uses, in the order of the feature
 */
public record FeatureState(String id, String version, String name, State state, List<String> bundles) {

    public FeatureState {
        bundles = List.copyOf(bundles);
    }

    /** Whether a feature runs. */
    public enum State {
        /** All of its bundles run. */
        ACTIVE,
        /** Some of its bundles run. */
        PARTLY,
        /** None of its bundles runs. */
        STOPPED
    }
}
