package kesi.deploy.provider.sample;

import kesi.core.api.command.Handler;
import kesi.core.api.command.Outcome;
import kesi.core.api.task.Task;
import kesi.core.api.text.Message;

/** The command of a bundle that the tests make. */
public final class Hello implements Handler<Handler.NoParameters> {

    @Override
    public Outcome run(NoParameters parameters, Task task) {
        return Outcome.of(Message.literal("hello"));
    }
}
