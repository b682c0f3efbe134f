package kesi.report.office;

import java.util.LinkedHashMap;
import java.util.Map;
import kesi.core.api.problem.Finding;
import kesi.core.api.task.Task;
import kesi.core.api.text.Message;
import kesi.report.api.block.Block;

/** What a format had no place for, counted by the kind of block. */
final class Losses {

    private final Map<String, Integer> counts = new LinkedHashMap<>();

    /** A block was left out, or only its words or figures were taken. */
    void add(Block block) {
        counts.merge(block.getClass().getSimpleName(), 1, Integer::sum);
    }

    void tell(Task task, String ending) {
        counts.forEach((kind, count) -> task.note(Finding.warning(
                ending, Message.of(Losses.class, "lost", ending, Message.of(Losses.class, "block." + kind), count))));
    }
}
