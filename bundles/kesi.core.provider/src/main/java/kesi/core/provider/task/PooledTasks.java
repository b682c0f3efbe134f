package kesi.core.provider.task;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import kesi.core.api.problem.Problem;
import kesi.core.api.task.Call;
import kesi.core.api.task.Running;
import kesi.core.api.task.Running.State;
import kesi.core.api.task.Tasks;
import kesi.core.api.task.Work;
import kesi.core.api.text.Language.Subscription;
import kesi.core.api.text.Message;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Work on a few daemon threads that end when there is nothing to do. The last five hundred pieces of work that ended
 * are remembered. Work that was cancelled and does not end is not counted among the few. When this stops, all work is
 * cancelled and waited for a moment. Safe for use by any thread.
 */
@Component(
        immediate = true,
        service = {Tasks.class, PooledTasks.class})
public final class PooledTasks implements Tasks {

    private static final int REMEMBERED = 500;
    private static final int IDLE_SECONDS = 10;
    private static final int STOP_SECONDS = 3;
    private static final long STACK_BYTES = 2_000_000;

    private final AtomicInteger threadNumber = new AtomicInteger();
    private final AtomicLong number = new AtomicLong();
    private final Listeners listeners = new Listeners();
    private final List<Running<?>> all = new ArrayList<>();
    private final int size = Math.max(4, Runtime.getRuntime().availableProcessors());
    private final ThreadPoolExecutor threads;

    @Activate
    public PooledTasks() {
        threads = new ThreadPoolExecutor(
                size, size, IDLE_SECONDS, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), this::thread);
        threads.allowCoreThreadTimeOut(true);
    }

    private Thread thread(Runnable loop) {
        Thread thread = new Thread(null, loop, "kesi-task-" + threadNumber.incrementAndGet(), STACK_BYTES, false);
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public <T> Running<T> start(Message title, Work<T> work) {
        return start(origin(title, work), work);
    }

    @Override
    public <T> Running<T> start(Message title, Call call, Work<T> work) {
        return start(new Origin(number.incrementAndGet(), title, Optional.of(call), call.bundle()), work);
    }

    private <T> Running<T> start(Origin origin, Work<T> work) {
        TrackedWork<T> tracked = track(origin, work);
        try {
            threads.execute(() -> {
                tracked.run();
                ended();
            });
        } catch (RejectedExecutionException e) {
            tracked.cancel();
        }
        return tracked;
    }

    @Override
    public <T> T perform(Message title, Work<T> work) {
        TrackedWork<T> tracked = track(origin(title, work), work);
        tracked.run();
        ended();
        try {
            return tracked.future().join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof Problem problem ? problem : e;
        }
    }

    private Origin origin(Message title, Work<?> work) {
        return new Origin(number.incrementAndGet(), title, Optional.empty(), Owner.of(work));
    }

    private <T> TrackedWork<T> track(Origin origin, Work<T> work) {
        TrackedWork<T> tracked = new TrackedWork<>(origin, work, listeners, this::makeRoom);
        synchronized (all) {
            all.add(tracked);
            forgetOldest();
        }
        listeners.tell();
        return tracked;
    }

    /** What has ended gives way to a memory of it, and the oldest memories to nothing. */
    private void forgetOldest() {
        all.replaceAll(PooledTasks::remembered);
        long ended = all.stream().filter(PooledTasks::hasEnded).count();
        for (int i = 0; i < all.size() && ended > REMEMBERED; i++) {
            if (hasEnded(all.get(i))) {
                all.remove(i);
                i--;
                ended--;
            }
        }
    }

    private static Running<?> remembered(Running<?> running) {
        boolean ended = running instanceof TrackedWork<?> work
                && hasEnded(work)
                && work.future().isDone();
        return ended ? EndedWork.of((TrackedWork<?>) running) : running;
    }

    /** Work that was cancelled and does not end must not keep the others waiting: its thread is not counted. */
    private void makeRoom() {
        synchronized (threads) {
            int deaf = (int) all().stream()
                    .filter(running -> running.state() == State.RUNNING
                            && running.askedToStop().isPresent())
                    .count();
            threads.setMaximumPoolSize(Math.max(size + deaf, threads.getCorePoolSize()));
            threads.setCorePoolSize(size + deaf);
            threads.setMaximumPoolSize(size + deaf);
        }
    }

    /** Right at its end, and not when somebody next asks: until then it would keep its bundle's classes. */
    private void ended() {
        synchronized (all) {
            forgetOldest();
        }
        if (threads.getCorePoolSize() > size) {
            makeRoom();
        }
        listeners.tell();
    }

    private static boolean hasEnded(Running<?> running) {
        return running.state() != State.WAITING && running.state() != State.RUNNING;
    }

    @Override
    public int atOnce() {
        return size;
    }

    /** Cancels what waits or runs for a bundle that leaves, and says so; answers how many that were. */
    int cancelAll(String bundle) {
        List<TrackedWork<?>> leaving = all().stream()
                .filter(running -> !hasEnded(running) && running.bundle().equals(bundle))
                .<TrackedWork<?>>mapMulti((running, next) -> {
                    if (running instanceof TrackedWork<?> work) {
                        next.accept(work);
                    }
                })
                .toList();
        leaving.forEach(work -> work.cancel(Containment.departure(work.title(), bundle)));
        return leaving.size();
    }

    @Override
    public List<Running<?>> all() {
        synchronized (all) {
            forgetOldest();
            return List.copyOf(all);
        }
    }

    @Override
    public Subscription onChange(Runnable listener) {
        return listeners.add(listener);
    }

    @Deactivate
    void stop() {
        all().stream().filter(running -> !hasEnded(running)).forEach(Running::cancel);
        threads.shutdownNow();
        listeners.clear();
        try {
            if (!threads.awaitTermination(STOP_SECONDS, TimeUnit.SECONDS)) {
                logger().warn("Work does not stop: {}", unfinished());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private List<String> unfinished() {
        return all().stream()
                .filter(running -> !hasEnded(running))
                .map(running -> running.title().toString())
                .toList();
    }

    private static Logger logger() {
        return LoggerFactory.getLogger(PooledTasks.class);
    }
}
