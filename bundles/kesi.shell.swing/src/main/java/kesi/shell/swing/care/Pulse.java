package kesi.shell.swing.care;

import java.lang.management.ManagementFactory;
import java.util.ArrayDeque;
import java.util.Deque;

/** Since when the event dispatch thread is busy with one event. Written by that thread, read by the watch. */
final class Pulse {

    private final com.sun.management.ThreadMXBean threads =
            (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
    private final Deque<long[]> running = new ArrayDeque<>();
    private volatile long since;
    private volatile Thread thread = Thread.currentThread();

    void begin() {
        thread = Thread.currentThread();
        long now = System.nanoTime();
        running.push(new long[] {now, allocated()});
        since = now;
    }

    /** Nanoseconds and bytes of the event that just ended; an event within it, as of a dialog, begins it anew. */
    long[] end() {
        long now = System.nanoTime();
        long[] began = running.pop();
        long[] outer = running.peek();
        if (outer != null) {
            outer[0] = now;
            outer[1] = allocated();
        }
        since = outer == null ? 0 : now;
        return new long[] {now - began[0], allocated() - began[1]};
    }

    /** When the present event began, or 0. */
    long since() {
        return since;
    }

    Thread thread() {
        return thread;
    }

    private long allocated() {
        return threads.getThreadAllocatedBytes(Thread.currentThread().getId());
    }
}
