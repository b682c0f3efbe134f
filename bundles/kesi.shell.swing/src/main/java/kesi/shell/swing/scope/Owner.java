package kesi.shell.swing.scope;

/**
 * Whose lifetime a scope is.
 *
 * @param bundle the symbolic name of the bundle, for naming threads and counting
 * @param instance which view, editor or dialog, the same after a restart: states are kept under it
 */
public record Owner(String bundle, String instance) {

    /** The window itself. */
    public static final Owner SHELL = new Owner("kesi.shell.swing", "shell");
}
