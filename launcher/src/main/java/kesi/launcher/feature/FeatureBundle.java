package kesi.launcher.feature;

import kesi.launcher.json.Place;

/**
 * A bundle as a feature lists it.
 *
 * @param startOrder the start level, from 1; bundles without one start at {@link #USUAL_ORDER}
 * @param screen needed only with a window; left out of commands and the console
 * @param required each of its components must find its services, or the feature counts as not started
 * @param place where the feature lists it
 */
public record FeatureBundle(ArtifactId id, int startOrder, boolean screen, boolean required, Place place) {
    /** The start level of a bundle that states none. */
    public static final int USUAL_ORDER = 10;

    /** The highest start level that a feature may ask for. */
    public static final int LAST_ORDER = 99;
}
