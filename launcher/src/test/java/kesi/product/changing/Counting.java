package kesi.product.changing;

import kesi.core.api.command.Handler;
import kesi.core.api.command.Outcome;
import kesi.core.api.task.Task;
import kesi.core.api.text.Message;

/** A command that takes long and listens. */
public final class Counting implements Handler<Handler.NoParameters> {

    @Override
    public Outcome run(NoParameters parameters, Task task) {
        for (int i = 0; i < 100_000; i++) {
            task.progress(-1, Message.literal("at " + i));
            task.checkCancelled();
            try {
                Thread.sleep(20);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        return Outcome.of(Message.literal("counted"));
    }
}
