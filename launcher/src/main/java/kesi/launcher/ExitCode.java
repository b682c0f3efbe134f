package kesi.launcher;

/** The exit codes that scripts rely on. */
public final class ExitCode {
    public static final int DONE = 0;
    public static final int FAILED = 1;
    public static final int USAGE = 2;
    public static final int REFUSED = 3;
    public static final int CANCELLED = 130;

    private ExitCode() {}
}
