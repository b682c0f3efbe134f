package kesi.shell.swing.care;

import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;

/** The threads that live. */
final class Live {

    private static final int SPARE = 32;

    private Live() {}

    static Stream<Thread> threads() {
        ThreadGroup top = Thread.currentThread().getThreadGroup();
        while (top.getParent() != null) {
            top = top.getParent();
        }
        Thread[] room = new Thread[top.activeCount() * 2 + SPARE];
        top.enumerate(room, true);
        return Arrays.stream(room).filter(Objects::nonNull);
    }
}
