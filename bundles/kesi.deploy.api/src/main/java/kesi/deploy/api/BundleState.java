package kesi.deploy.api;

/**
 * A bundle of the running framework as it was when somebody asked.
 *
 * @param id the framework's number
 * @param name the symbolic name
 * @param version the bundle's version
 * @param state where it stands
 * @param guarded whether the product cannot live without it, so that stopping it is refused
 */
public record BundleState(long id, String name, String version, State state, boolean guarded) {

    /** Where a bundle stands in its life. */
    public enum State {
        /** Its packages are not resolved: something that it needs is not here. */
        INSTALLED,
        /** Ready and stopped. */
        RESOLVED,
        STARTING,
        ACTIVE,
        STOPPING,
        UNINSTALLED
    }
}
