package kesi.record.api.compare;

import java.util.Optional;

/**
 * One place in which two trees differ.
 *
 * @param path where: for what was removed the place in the first tree, else the place in the second
 * @param before what the first tree has there; empty when it was added
 * @param after what the second tree has there; empty when it was removed
 */
public record Difference(TreePath path, Optional<Object> before, Optional<Object> after) {

    /** What happened from the first tree to the second. */
    public enum Kind {
        ADDED("+"),
        REMOVED("\u2212"),
        CHANGED("\u2260");

        private final String sign;

        Kind(String sign) {
            this.sign = sign;
        }

        /** A sign that says it without colour. */
        public String sign() {
            return sign;
        }
    }

    /** What happened. */
    public Kind kind() {
        if (before.isEmpty()) {
            return Kind.ADDED;
        }
        return after.isEmpty() ? Kind.REMOVED : Kind.CHANGED;
    }
}
