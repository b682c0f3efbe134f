package kesi.shell.swing.care;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.stream.Stream;

/** Threads and executors of a bundle end; threads of others forget it. */
final class ThreadSweep implements Sweep {

    private static final int PATIENCE_MS = 500;

    @Override
    public boolean onScreen() {
        return false;
    }

    @Override
    public void sweep(Leaving leaving, Swept swept) {
        List<Thread> threads = Live.threads()
                .filter(thread -> thread != Thread.currentThread())
                .toList();
        List<Thread> owned =
                threads.stream().filter(thread -> isOf(leaving, thread)).toList();
        owned.forEach(thread -> end(thread, swept));
        owned.forEach(thread -> await(thread, swept));
        threads.forEach(thread -> forget(leaving, thread, owned.contains(thread)));
        forget(leaving, Thread.currentThread(), false);
    }

    /** Whether the thread does nothing but work of the bundle. */
    static boolean isOf(Leaving leaving, Thread thread) {
        Optional<Object> target = target(thread);
        return leaving.owns(thread)
                || target.filter(leaving::owns).isPresent()
                || target.flatMap(ThreadSweep::executor)
                        .filter(pool -> isOf(leaving, pool, thread))
                        .isPresent();
    }

    /** What a thread runs: a field of its own before Java 21, of its holder since. */
    private static Optional<Object> target(Thread thread) {
        return Private.field(Thread.class, "target", thread)
                .or(() -> Private.field(Thread.class, "holder", thread)
                        .flatMap(holder -> Private.field(holder.getClass(), "task", holder)));
    }

    private static Optional<ThreadPoolExecutor> executor(Object target) {
        return target.getClass().getName().equals("java.util.concurrent.ThreadPoolExecutor$Worker")
                ? Private.field(target.getClass(), "this$0", target).map(ThreadPoolExecutor.class::cast)
                : Optional.empty();
    }

    /** A pool that has the JDK's thread factory is known by who was running when its thread was made. */
    private static boolean isOf(Leaving leaving, ThreadPoolExecutor pool, Thread thread) {
        boolean plainFactory = pool.getThreadFactory().getClass().getClassLoader() == null;
        boolean queued = pool.getQueue().stream().anyMatch(leaving::owns);
        return leaving.owns(pool)
                || leaving.owns(pool.getThreadFactory())
                || plainFactory && (queued || madeBy(leaving, thread));
    }

    private static boolean madeBy(Leaving leaving, Thread thread) {
        return leaving.made(thread, "inheritedAccessControlContext", Thread.class);
    }

    private static void end(Thread thread, Swept swept) {
        target(thread).flatMap(ThreadSweep::executor).ifPresent(ThreadPoolExecutor::shutdownNow);
        thread.interrupt();
        swept.undone("thread", thread.getName());
    }

    private static void await(Thread thread, Swept swept) {
        try {
            thread.join(PATIENCE_MS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (thread.isAlive()) {
            String where = Stream.of(thread.getStackTrace())
                    .findFirst()
                    .map(StackTraceElement::toString)
                    .orElse("?");
            swept.named("thread", thread.getName() + " -> " + where);
        }
    }

    /** A thread remembers who was running when it was made, and whose class loader was in use. */
    private static void forget(Leaving leaving, Thread thread, boolean owned) {
        if (!owned && thread.getContextClassLoader() == leaving.loader()) {
            thread.setContextClassLoader(ThreadSweep.class.getClassLoader());
        }
        if (leaving.inContext(thread, "inheritedAccessControlContext", Thread.class)) {
            Private.put(Thread.class, "inheritedAccessControlContext", thread, NOBODY);
        }
    }

    @SuppressWarnings("removal") // what threads remember until Java 24
    private static final java.security.AccessControlContext NOBODY =
            new java.security.AccessControlContext(new java.security.ProtectionDomain[0]);
}
