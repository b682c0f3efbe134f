package kesi.deploy.provider.runtime;

/** The innermost reason of a failure, in one line. */
final class Reason {

    private Reason() {}

    static String of(Throwable thrown) {
        Throwable innermost = thrown;
        while (innermost.getCause() != null) {
            innermost = innermost.getCause();
        }
        String message =
                String.valueOf(innermost.getMessage()).lines().findFirst().orElse("");
        return innermost == thrown ? message : innermost.getClass().getSimpleName() + ": " + message;
    }
}
