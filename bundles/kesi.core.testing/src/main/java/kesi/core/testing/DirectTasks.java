package kesi.core.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import kesi.core.api.problem.Finding;
import kesi.core.api.problem.Problem;
import kesi.core.api.task.Running;
import kesi.core.api.task.Tasks;
import kesi.core.api.task.Work;
import kesi.core.api.text.Language.Subscription;
import kesi.core.api.text.Message;

/** Tasks for tests: all work is done at once, on the calling thread. */
public final class DirectTasks implements Tasks {

    private final List<Running<?>> ended = new CopyOnWriteArrayList<>();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    @Override
    public <T> Running<T> start(Message title, Work<T> work) {
        RecordingTask task = new RecordingTask();
        CompletableFuture<T> result = new CompletableFuture<>();
        try {
            result.complete(work.run(task));
        } catch (Exception e) {
            result.completeExceptionally(e);
        }
        Ended<T> running = new Ended<>(title, task, result);
        ended.add(running);
        listeners.forEach(Runnable::run);
        return running;
    }

    @Override
    public <T> T perform(Message title, Work<T> work) {
        try {
            return work.run(new RecordingTask());
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw Problem.failed(Message.literal(title + ": " + e), e);
        }
    }

    @Override
    public List<Running<?>> all() {
        return new ArrayList<>(ended);
    }

    @Override
    public Subscription onChange(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /** Work that has ended. */
    private record Ended<T>(Message title, RecordingTask task, CompletableFuture<T> future) implements Running<T> {

        @Override
        public State state() {
            return future.isCompletedExceptionally() ? State.FAILED : State.DONE;
        }

        @Override
        public Optional<Double> fraction() {
            return Optional.of(1.0);
        }

        @Override
        public Message doing() {
            return task.doing().isEmpty()
                    ? title
                    : task.doing().get(task.doing().size() - 1);
        }

        @Override
        public List<Finding> findings() {
            return task.findings();
        }

        @Override
        public void cancel() {
            // it has ended
        }

        @Override
        public CompletionStage<T> result() {
            return future.minimalCompletionStage();
        }

        @Override
        public Subscription onChange(Runnable listener) {
            return () -> {};
        }
    }
}
