package kesi.bench.hour;

import java.util.List;
import java.util.stream.Collectors;

/** Reads stacks of the event thread: whose code it is in. */
final class Stacks {
    private static final int LINES = 12;

    private Stacks() {}

    /** The innermost method of the product or of a plug-in, with its bundle; the innermost of all where there is none. */
    static String owner(List<StackTraceElement> stack) {
        return stack.stream()
                .filter(frame -> frame.getClassName().startsWith("kesi."))
                .filter(frame -> !frame.getClassName().startsWith("kesi.bench."))
                .findFirst()
                .map(frame -> bundle(frame.getClassName()) + "  " + shortened(frame))
                .or(() -> stack.stream().findFirst().map(frame -> "?  " + shortened(frame)))
                .orElse("?");
    }

    /** The innermost lines, those of the JDK's event dispatch left out. */
    static String told(List<StackTraceElement> stack) {
        return stack.stream()
                .limit(LINES)
                .map(frame -> "        " + frame)
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
