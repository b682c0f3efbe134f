package kesi.core.api.policy;

/** Who stands behind a policy file, the strongest first. */
public enum Authority {
    /** The machine's file, which IT alone may write, and the files that the start of the product names. */
    MACHINE,
    /** What the running department's file says under {@code policy}. */
    DEPARTMENT,
    /** {@code policy.json} of the workspace. */
    WORKSPACE
}
