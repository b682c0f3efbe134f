package kesi.shell.swing.task;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import kesi.core.api.command.Outcome;
import kesi.core.api.problem.Finding;
import kesi.core.api.task.Call;
import kesi.core.api.task.Running.State;
import kesi.core.api.task.Step;
import kesi.core.api.task.Times;
import kesi.core.api.text.Message;

/**
 * One task as the window shows it.
 *
 * @param number its number
 * @param title what it is called
 * @param state where it stands
 * @param progress how far it is
 * @param times when it was asked for, began and ended
 * @param call the command behind it
 * @param end how it ended
 */
public record TaskLine(
        long number,
        Message title,
        State state,
        Progress progress,
        Times times,
        Optional<Call> call,
        Optional<End> end) {

    /** How far it is: what it does, the share done, the time left where that is known, and its parts. */
    record Progress(Message doing, Optional<Double> fraction, Optional<Duration> left, List<Step> steps) {}

    /** How it ended: with a sentence and perhaps an outcome; what was noted on the way. */
    public record End(Message sentence, Optional<Outcome> outcome, List<Finding> findings) {}

    /** Whether it waits or runs. */
    boolean isActive() {
        return state == State.WAITING || state == State.RUNNING;
    }

    /** What it answered, when it was a command that answered. */
    public Optional<Outcome> outcome() {
        return end.flatMap(End::outcome);
    }

    /** Whether it can be asked for again. */
    boolean canRetry() {
        return !isActive() && call.isPresent();
    }
}
