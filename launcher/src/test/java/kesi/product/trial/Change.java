package kesi.product.trial;

/**
 * Something that is asked for.
 *
 * @param after what comes of it if it is done
 */
record Change(String line, Model.State after) {

    /** The line that installs a file, or what a repository offers. */
    static String install(Object what) {
        return "feature:install\tfile=" + what;
    }
}
