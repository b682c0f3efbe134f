package kesi.shell.swing.care;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ScreenWatchTest {

    @Test
    void aDialogThatWaitsForAPersonIsNoFreeze() {
        assertThat(ScreenWatch.isIdle(
                        frame("jdk.internal.misc.Unsafe", "park"),
                        frame("java.util.concurrent.locks.LockSupport", "park"),
                        frame("java.awt.EventQueue", "getNextEvent"),
                        frame("java.awt.EventDispatchThread", "pumpOneEventForFilters"),
                        frame("kesi.books.ui.BooksView", "ask")))
                .isTrue();
    }

    @Test
    void codeThatSleepsIsOne() {
        assertThat(ScreenWatch.isIdle(
                        frame("java.lang.Thread", "sleep"),
                        frame("kesi.books.ui.BooksView", "load"),
                        frame("java.awt.EventQueue", "dispatchEvent")))
                .isFalse();
    }

    private static StackTraceElement frame(String type, String method) {
        return new StackTraceElement(type, method, null, 1);
    }
}
