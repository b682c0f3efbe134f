package kesi.deploy.api;

import java.util.List;

/**
 * A change that was made.
 *
 * @param action the command
 * @param before the generation that ran before
 * @param after the one that runs now; the same number when there was nothing to do
 * @param features the features that are installed over the distribution now, with their versions
 * @param stopped symbolic names of the bundles that left
 * @param started symbolic names of the bundles that came
 * @param restart whether it takes effect at the next start alone
 * @param millis how long it took
 */
public record Change(
        String action,
        int before,
        int after,
        List<String> features,
        List<String> stopped,
        List<String> started,
        boolean restart,
        long millis) {

    public Change {
        features = List.copyOf(features);
        stopped = List.copyOf(stopped);
        started = List.copyOf(started);
    }
}
