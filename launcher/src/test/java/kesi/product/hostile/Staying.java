package kesi.product.hostile;

import kesi.core.api.command.Handler;
import kesi.core.api.command.Outcome;
import kesi.core.api.task.Task;

/** A command that never returns, whatever it is asked. */
public final class Staying implements Handler<Handler.NoParameters> {

    @Override
    public Outcome run(NoParameters parameters, Task task) {
        stay();
        throw new IllegalStateException("released");
    }

    private static void stay() {
        while (!Boolean.getBoolean("hostile.released")) {
            try {
                Thread.sleep(50);
            } catch (InterruptedException e) {
                continue; // it is hostile
            }
        }
    }
}
