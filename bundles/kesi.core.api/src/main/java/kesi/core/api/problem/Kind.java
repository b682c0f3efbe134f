package kesi.core.api.problem;

/** Why something did not happen, and the exit code by which scripts know it. */
public enum Kind {
    /** It was tried and failed. */
    FAILED(1),
    /** It was asked for in a way that cannot be understood: an unknown command, a missing or malformed parameter. */
    USAGE(2),
    /** A policy does not allow it: trust, role or state. */
    REFUSED(3),
    /** A person stopped it. */
    CANCELLED(130);

    private final int exitCode;

    Kind(int exitCode) {
        this.exitCode = exitCode;
    }

    /** The exit code of a process that ends for this reason: 1, 2, 3 or 130. */
    public int exitCode() {
        return exitCode;
    }
}
