package kesi.record.jdbc.journal;

import java.util.concurrent.CompletableFuture;
import kesi.core.api.problem.Problem;
import kesi.record.jdbc.engine.SqlWork;

/** Something that waits for the writer. */
sealed interface Job<T> {

    /** What came of it, once it is durable. */
    CompletableFuture<T> result();

    /** A batch, committed together with others that wait. */
    record Commit(Prepared batch, CompletableFuture<kesi.record.api.Committed> result)
            implements Job<kesi.record.api.Committed> {}

    /** Work that has the store for itself, in a transaction of its own. */
    record Alone<T>(SqlWork<T> work, CompletableFuture<T> result) implements Job<T> {}

    /** Tells whoever waits that it did not happen. */
    default void fail(Problem problem) {
        result().completeExceptionally(problem);
    }
}
