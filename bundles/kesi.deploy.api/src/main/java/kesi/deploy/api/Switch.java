package kesi.deploy.api;

import java.util.List;

/**
 * What a change of department did.
 *
 * @param department the department that runs now
 * @param stopped symbolic names of the bundles that were stopped and removed, in that order
 * @param started symbolic names of the bundles that were installed and started, in that order
 * @param kept bundles that the department does not list and that run until the next start, since this very change
 *     needs them
 */
public record Switch(String department, List<String> stopped, List<String> started, List<String> kept) {

    public Switch {
        stopped = List.copyOf(stopped);
        started = List.copyOf(started);
        kept = List.copyOf(kept);
    }
}
