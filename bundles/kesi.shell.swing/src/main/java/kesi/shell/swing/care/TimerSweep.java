package kesi.shell.swing.care;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TimerTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import javax.swing.Timer;

/** Timers of Swing and of {@code java.util}. */
final class TimerSweep implements Sweep {

    private static final long BETWEEN_LOOKS = TimeUnit.MILLISECONDS.toNanos(1);

    @Override
    public boolean onScreen() {
        return false;
    }

    @Override
    public void sweep(Leaving leaving, Swept swept) {
        swing().forEach(timer -> {
            if (leaving.owns(timer)
                    || Arrays.stream(timer.getActionListeners()).anyMatch(leaving::owns)
                    || leaving.made(timer, "acc", Timer.class) && timer.getActionListeners().length == 0) {
                timer.stop();
                swept.undone("timer", timer);
            }
        });
        Live.threads()
                .filter(thread -> thread.getClass().getName().equals("java.util.TimerThread"))
                .forEach(thread -> plain(thread, leaving, swept));
    }

    /** A timer that fires just now is out of the queue for some microseconds: what two looks see is all there is. */
    private static Set<Timer> swing() {
        Set<Timer> timers = new LinkedHashSet<>(queued());
        LockSupport.parkNanos(BETWEEN_LOOKS);
        timers.addAll(queued());
        return timers;
    }

    private static List<Timer> queued() {
        Optional<Object> shared = Private.call(type("javax.swing.TimerQueue"), "sharedInstance", null);
        return shared.flatMap(queue -> Private.field(queue.getClass(), "queue", queue))
                .map(waiting -> (Collection<?>) waiting)
                .map(waiting -> waiting.stream()
                        .flatMap(delayed -> Private.call(delayed.getClass(), "getTimer", delayed).stream())
                        .map(Timer.class::cast)
                        .toList())
                .orElse(List.of());
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A timer whose tasks are all of the bundle ends; of another one only those tasks are cancelled. */
    private static void plain(Thread thread, Leaving leaving, Swept swept) {
        Optional<Object> queue = Private.field(thread.getClass(), "queue", thread);
        List<TimerTask> tasks = queue.flatMap(one -> Private.field(one.getClass(), "queue", one))
                .map(array -> Arrays.stream((Object[]) array)
                        .filter(TimerTask.class::isInstance)
                        .map(TimerTask.class::cast)
                        .toList())
                .orElse(List.of());
        List<TimerTask> owned = tasks.stream().filter(leaving::owns).toList();
        owned.forEach(task -> {
            task.cancel();
            swept.undone("timer", task);
        });
        boolean unused = tasks.isEmpty() && leaving.made(thread, "inheritedAccessControlContext", Thread.class);
        if (queue.isPresent() && (unused || !owned.isEmpty() && owned.size() == tasks.size())) {
            synchronized (queue.get()) {
                Private.put(thread.getClass(), "newTasksMayBeScheduled", thread, false);
                Private.call(queue.get().getClass(), "clear", queue.get());
                queue.get().notifyAll();
            }
        } else {
            owned.forEach(task -> swept.named(
                    "timer", thread.getName() + ".queue -> " + task.getClass().getName()));
        }
    }
}
