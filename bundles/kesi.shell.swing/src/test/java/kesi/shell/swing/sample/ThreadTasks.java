package kesi.shell.swing.sample;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import kesi.core.api.problem.Cancelled;
import kesi.core.api.problem.Finding;
import kesi.core.api.task.Call;
import kesi.core.api.task.Running;
import kesi.core.api.task.Task;
import kesi.core.api.task.Tasks;
import kesi.core.api.task.Times;
import kesi.core.api.task.Work;
import kesi.core.api.text.Language.Subscription;
import kesi.core.api.text.Message;

/** Tasks for tests, each on a thread of its own. */
public final class ThreadTasks implements Tasks {

    private final List<Running<?>> all = new CopyOnWriteArrayList<>();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final AtomicLong number = new AtomicLong();

    @Override
    public <T> Running<T> start(Message title, Work<T> work) {
        return start(new Job<>(number.incrementAndGet(), title, Optional.empty()), work);
    }

    @Override
    public <T> Running<T> start(Message title, Call call, Work<T> work) {
        return start(new Job<>(number.incrementAndGet(), title, Optional.of(call)), work);
    }

    private <T> Running<T> start(Job<T> job, Work<T> work) {
        all.add(job);
        Thread thread = new Thread(
                () -> {
                    job.run(work);
                    listeners.forEach(Runnable::run);
                },
                "task");
        thread.setDaemon(true);
        thread.start();
        return job;
    }

    @Override
    public <T> T perform(Message title, Work<T> work) {
        Job<T> job = new Job<>(number.incrementAndGet(), title, Optional.empty());
        all.add(job);
        job.run(work);
        return job.result.join();
    }

    @Override
    public List<Running<?>> all() {
        return new ArrayList<>(all);
    }

    @Override
    public Subscription onChange(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    private static final class Job<T> implements Running<T>, Task {

        private final long number;
        private final Message title;
        private final Optional<Call> call;
        private final Instant began = Instant.now();
        private volatile Optional<Instant> ended = Optional.empty();
        private final CompletableFuture<T> result = new CompletableFuture<>();
        private volatile boolean cancelled;
        private volatile double fraction = -1;
        private volatile Message doing;

        Job(long number, Message title, Optional<Call> call) {
            this.number = number;
            this.call = call;
            this.title = title;
            this.doing = title;
        }

        void run(Work<T> work) {
            try {
                T value = work.run(this);
                ended = Optional.of(Instant.now());
                result.complete(value);
            } catch (Exception e) {
                ended = Optional.of(Instant.now());
                result.completeExceptionally(e);
            }
        }

        @Override
        public long number() {
            return number;
        }

        @Override
        public Optional<Call> call() {
            return call;
        }

        @Override
        public Times times() {
            return new Times(began, Optional.of(began), ended);
        }

        @Override
        public Message title() {
            return title;
        }

        @Override
        public State state() {
            if (!result.isDone()) {
                return State.RUNNING;
            }
            return result.isCompletedExceptionally() ? State.FAILED : State.DONE;
        }

        @Override
        public Optional<Double> fraction() {
            return fraction < 0 ? Optional.empty() : Optional.of(fraction);
        }

        @Override
        public Message doing() {
            return doing;
        }

        @Override
        public List<Finding> findings() {
            return List.of();
        }

        @Override
        public void cancel() {
            cancelled = true;
        }

        @Override
        public CompletionStage<T> result() {
            return result.minimalCompletionStage();
        }

        @Override
        public Subscription onChange(Runnable listener) {
            return () -> {};
        }

        @Override
        public void progress(double now, Message what) {
            fraction = now;
            doing = what;
        }

        @Override
        public Task part(double share, Message part) {
            return this;
        }

        @Override
        public void note(Finding finding) {
            // nobody asks
        }

        @Override
        public boolean cancelled() {
            return cancelled;
        }

        @Override
        public void checkCancelled() {
            if (cancelled) {
                throw new Cancelled(Message.literal("cancelled"));
            }
        }
    }
}
