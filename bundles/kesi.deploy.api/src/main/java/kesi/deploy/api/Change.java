package kesi.deploy.api;

import java.util.List;
import kesi.core.api.problem.Finding;

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
 * @param looked what was looked at before it was final; nothing when it takes effect at the next start
 * @param findings what was found and did not take it back
 */
public record Change(
        String action,
        int before,
        int after,
        List<String> features,
        List<String> stopped,
        List<String> started,
        boolean restart,
        long millis,
        Looked looked,
        List<Finding> findings) {

    public Change {
        features = List.copyOf(features);
        stopped = List.copyOf(stopped);
        started = List.copyOf(started);
        findings = List.copyOf(findings);
    }

    /**
     * What was looked at of the bundles that came, by name.
     *
     * @param components those that have what they need
     * @param commands those that could be made
     * @param checks the feature's own
     */
    public record Looked(List<String> components, List<String> commands, List<String> checks) {

        public Looked {
            components = List.copyOf(components);
            commands = List.copyOf(commands);
            checks = List.copyOf(checks);
        }
    }
}
