package kesi.shell.swing.task;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kesi.core.api.task.Running;
import kesi.core.api.task.Running.State;
import kesi.core.api.task.Tasks;
import kesi.core.api.text.Language;
import kesi.shell.swing.Texts;

/**
 * What the status bar tells of the tasks.
 *
 * @param tasks all tasks
 */
record TaskModel(Tasks tasks) {

    private static final int LISTED = 12;

    /** One task as a line: what it is called and where it stands. */
    record Line(String title, String state) {}

    /** The task that is shown: the one that started last of those that run. */
    Optional<Running<?>> leading() {
        List<Running<?>> all = tasks.all();
        Optional<Running<?>> last = Optional.empty();
        for (Running<?> task : all) {
            if (isActive(task)) {
                last = Optional.of(task);
            }
        }
        return last;
    }

    /** How many wait or run. */
    long active() {
        return tasks.all().stream().filter(TaskModel::isActive).count();
    }

    /** The last tasks, the latest first. */
    List<Line> lines(Language language) {
        List<Running<?>> all = new ArrayList<>(tasks.all());
        Collections.reverse(all);
        return all.stream()
                .limit(LISTED)
                .map(task -> new Line(language.say(task.title()), language.say(Texts.of(key(task.state())))))
                .toList();
    }

    private static boolean isActive(Running<?> task) {
        return task.state() == State.WAITING || task.state() == State.RUNNING;
    }

    private static String key(State state) {
        return "task.state." + state.name().toLowerCase(Locale.ROOT);
    }
}
