package kesi.launcher.feature;

import java.util.Set;
import kesi.launcher.json.Place;

/**
 * A bundle as a feature lists it.
 *
 * @param startOrder the start level, from 1; bundles without one start at {@link #USUAL_ORDER}
 * @param traits what else the feature says of it
 * @param place where the feature lists it
 */
public record FeatureBundle(ArtifactId id, int startOrder, Set<Trait> traits, Place place) {
    /** The start level of a bundle that states none. */
    public static final int USUAL_ORDER = 10;

    /** The highest start level that a feature may ask for. */
    public static final int LAST_ORDER = 99;

    public FeatureBundle {
        traits = Set.copyOf(traits);
    }

    /** Whether the feature says so. */
    public boolean is(Trait trait) {
        return traits.contains(trait);
    }
}
