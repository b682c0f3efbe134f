package kesi.deploy.provider.archive;

import java.util.Optional;

/** What is there already, for the gate to compare with. */
public interface Installed {

    /** The version of a feature, by group and name; the higher one if the distribution has it as well. */
    Optional<String> version(String feature);

    /** Whether a bundle is at hand without being brought. */
    boolean has(String bundle);
}
