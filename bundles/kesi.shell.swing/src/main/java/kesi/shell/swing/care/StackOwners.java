package kesi.shell.swing.care;

import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Finds out by a stack whose code it was: the first frame that belongs to a plug-in.
 *
 * @param bundleOf the plug-in of a class's name; empty for classes of the JDK and of the product's own ground
 */
public record StackOwners(Function<String, Optional<String>> bundleOf) {

    private static final List<String> NOBODY = List.of("java.", "javax.", "jdk.", "sun.", "com.sun.");

    /** Whose code runs in that stack, the innermost frame first. */
    public Optional<Culprit> of(StackTraceElement... stack) {
        return Arrays.stream(stack)
                .filter(frame -> NOBODY.stream().noneMatch(frame.getClassName()::startsWith))
                .flatMap(frame ->
                        bundleOf.apply(frame.getClassName()).map(bundle -> new Culprit(bundle, method(frame))).stream())
                .findFirst();
    }

    /** Whose code threw it, or what lies behind it. */
    public Optional<Culprit> of(Throwable thrown) {
        return causes(thrown).flatMap(one -> of(one.getStackTrace()).stream()).findFirst();
    }

    /** From the inside out: what happened first is the reason. */
    private static Stream<Throwable> causes(Throwable thrown) {
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        java.util.ArrayDeque<Throwable> chain = new java.util.ArrayDeque<>();
        for (Throwable at = thrown; at != null && seen.add(at); at = at.getCause()) {
            chain.push(at);
        }
        return chain.stream();
    }

    private static String method(StackTraceElement frame) {
        String line = frame.getLineNumber() > 0 ? ":" + frame.getLineNumber() : "";
        return frame.getClassName() + "." + frame.getMethodName() + line;
    }
}
