package kesi.shell.swing.task;

import java.util.List;
import java.util.Optional;
import kesi.core.api.task.Tasks;
import kesi.core.api.text.Message;

/**
 * Work that a person asked for and that has not ended: closing the window would lose it. What views read for
 * themselves is not among it.
 *
 * @param number the task's number
 * @param title what it is called
 * @param fraction done so far, where that is known
 */
public record Unfinished(long number, Message title, Optional<Double> fraction) {

    /** All that would be lost now, oldest first; empty: nobody need be asked. */
    public static List<Unfinished> of(Tasks tasks) {
        return tasks.all().stream()
                .filter(TaskModel::isActive)
                .filter(task -> task.call().isPresent())
                .map(task -> new Unfinished(task.number(), task.title(), task.fraction()))
                .toList();
    }
}
