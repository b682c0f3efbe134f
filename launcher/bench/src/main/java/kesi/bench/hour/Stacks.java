package kesi.bench.hour;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Reads stacks of the event thread: whose code it is in. */
final class Stacks {
    private static final int INNERMOST = 4;
    private static final int LINES = 14;

    private Stacks() {}

    /** The innermost method of the product or of a plug-in, with its bundle; else the innermost of all. */
    static String owner(List<StackTraceElement> stack) {
        return stack.stream()
                .filter(frame -> frame.getClassName().startsWith("kesi."))
                .filter(frame -> !frame.getClassName().startsWith("kesi.bench.") || isGuest(frame))
                .findFirst()
                .map(frame -> bundle(frame.getClassName()) + "  " + shortened(frame))
                .or(() -> stack.stream().findFirst().map(frame -> "?  " + shortened(frame)))
                .orElse("?");
    }

    /** Whether it is in the code of the hostile plug-in. */
    static boolean ofGuest(List<StackTraceElement> stack) {
        return stack.stream().anyMatch(Stacks::isGuest);
    }

    private static boolean isGuest(StackTraceElement frame) {
        return frame.getClassName().startsWith("kesi.bench.guest.");
    }

    /** The innermost lines, and those of ours further out. */
    static String told(List<StackTraceElement> stack) {
        return IntStream.range(0, stack.size())
                .filter(at -> at < INNERMOST || stack.get(at).getClassName().startsWith("kesi."))
                .limit(LINES)
                .mapToObj(at -> "        " + stack.get(at))
                .collect(Collectors.joining(System.lineSeparator()));
    }

    private static String bundle(String type) {
        String[] words = type.split("\\.", 4);
        return String.join(".", words[0], words[1], words[2]);
    }

    private static String shortened(StackTraceElement frame) {
        String type = frame.getClassName();
        return type.substring(type.lastIndexOf('.') + 1) + "." + frame.getMethodName() + ":" + frame.getLineNumber();
    }
}
