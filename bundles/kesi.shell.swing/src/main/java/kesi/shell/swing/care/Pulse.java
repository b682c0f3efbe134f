package kesi.shell.swing.care;

import java.lang.management.ManagementFactory;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Since when the event dispatch thread is busy with one event. Written by that thread, read by the watch; when another
 * thread takes over, the one before is not listened to any more.
 */
final class Pulse {

    private static final long[] NOTHING = {0, 0};

    private final com.sun.management.ThreadMXBean threads =
            (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
    private volatile Beat beat = new Beat(Thread.currentThread(), new ArrayDeque<>());
    private volatile long since;

    /** One thread and the events that it is in, the innermost first: when each began, and the memory asked for then. */
    private record Beat(Thread thread, Deque<long[]> running) {}

    void begin() {
        if (beat.thread() != Thread.currentThread()) {
            beat = new Beat(Thread.currentThread(), new ArrayDeque<>());
        }
        long now = System.nanoTime();
        beat.running().push(new long[] {now, allocated()});
        since = now;
    }

    /** Nanoseconds and bytes of the event that just ended; an event within it, as of a dialog, begins it anew. */
    long[] end() {
        if (beat.thread() != Thread.currentThread()) {
            return NOTHING.clone();
        }
        long now = System.nanoTime();
        long[] began = beat.running().pop();
        long[] outer = beat.running().peek();
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
        return beat.thread();
    }

    private long allocated() {
        return threads.getThreadAllocatedBytes(Thread.currentThread().getId());
    }
}
