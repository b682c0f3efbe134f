package kesi.product.trial;

import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;

/**
 * What runs in a process: generation, department, and the bundles of features.
 *
 * @param number the generation
 * @param department the one that runs, as the product tells it
 * @param bundles name and version of each, sorted, with a mark on those that do not run
 */
record TrialState(int number, String department, String bundles) {

    private static final String FEATURES = "trial.";
    private static final String HOUSE = "trial.entry";

    /** As one line. */
    static String of(BundleContext context, int generation, String department) {
        String bundles = Arrays.stream(context.getBundles())
                .filter(bundle -> String.valueOf(bundle.getSymbolicName()).startsWith(FEATURES))
                .filter(bundle -> !HOUSE.equals(bundle.getSymbolicName()))
                .map(TrialState::shown)
                .sorted()
                .collect(Collectors.joining(","));
        String fallen = Objects.requireNonNullElse(context.getProperty("kesi.generation.fallen"), "");
        return generation + ";" + department + ";" + bundles + ";" + fallen;
    }

    private static String shown(Bundle bundle) {
        String state = bundle.getState() == Bundle.ACTIVE ? "" : "!" + bundle.getState();
        return bundle.getSymbolicName() + " " + bundle.getVersion().getMajor() + state;
    }

    /**
     * Reads such a line.
     *
     * @throws IllegalStateException when the launcher had to leave a generation: then something was lost
     */
    static TrialState read(String line) {
        String[] parts = line.split(";", 4);
        if (parts.length < 4 || !parts[3].isEmpty()) {
            throw new IllegalStateException("Not a state, or a generation was left: " + line);
        }
        return new TrialState(Integer.parseInt(parts[0]), parts[1], parts[2]);
    }
}
