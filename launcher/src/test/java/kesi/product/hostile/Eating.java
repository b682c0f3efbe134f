package kesi.product.hostile;

import java.util.ArrayList;
import java.util.List;
import kesi.core.api.command.Handler;
import kesi.core.api.command.Outcome;
import kesi.core.api.task.Task;

/** A command that keeps more and more memory, and its class with it. */
public final class Eating implements Handler<Handler.NoParameters> {

    private static final List<byte[]> EATEN = new ArrayList<>();
    private static final int BITE = 200_000;

    @Override
    public Outcome run(NoParameters parameters, Task task) {
        while (!task.cancelled()) {
            eat();
        }
        throw new IllegalStateException("stopped after " + EATEN.size() + " bites");
    }

    /** Slower in the end: how quickly a machine collects its waste is not what is tried here. */
    private static boolean nearlyFull() {
        return EATEN.size() * (long) BITE > Runtime.getRuntime().maxMemory() / 3;
    }

    private static void eat() {
        EATEN.add(new byte[BITE]);
        try {
            Thread.sleep(nearlyFull() ? 100 : 5);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
