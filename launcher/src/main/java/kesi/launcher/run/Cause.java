package kesi.launcher.run;

/** What lies at the bottom of an exception, in one line: "no space left", not "unable to cache bundle". */
final class Cause {
    private Cause() {}

    static String of(Throwable thrown) {
        Throwable inner = thrown;
        while (inner.getCause() != null) {
            inner = inner.getCause();
        }
        return inner.toString().lines().findFirst().orElse("");
    }
}
