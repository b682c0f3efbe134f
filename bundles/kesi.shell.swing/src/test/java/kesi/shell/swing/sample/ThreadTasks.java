package kesi.shell.swing.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import kesi.core.api.problem.Cancelled;
import kesi.core.api.problem.Finding;
import kesi.core.api.task.Running;
import kesi.core.api.task.Task;
import kesi.core.api.task.Tasks;
import kesi.core.api.task.Work;
import kesi.core.api.text.Language.Subscription;
import kesi.core.api.text.Message;

/** Tasks for tests, each on a thread of its own. */
public final class ThreadTasks implements Tasks {

    private final List<Running<?>> all = new CopyOnWriteArrayList<>();

    @Override
    public <T> Running<T> start(Message title, Work<T> work) {
        Job<T> job = new Job<>(title);
        all.add(job);
        Thread thread = new Thread(() -> job.run(work), "task");
        thread.setDaemon(true);
        thread.start();
        return job;
    }

    @Override
    public <T> T perform(Message title, Work<T> work) {
        Job<T> job = new Job<>(title);
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
        return () -> {};
    }

    private static final class Job<T> implements Running<T>, Task {

        private final Message title;
        private final CompletableFuture<T> result = new CompletableFuture<>();
        private volatile boolean cancelled;
        private volatile double fraction = -1;
        private volatile Message doing;

        Job(Message title) {
            this.title = title;
            this.doing = title;
        }

        void run(Work<T> work) {
            try {
                result.complete(work.run(this));
            } catch (Exception e) {
                result.completeExceptionally(e);
            }
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
