package kesi.core.provider.task;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kesi.core.api.problem.Finding;
import kesi.core.api.task.Step;
import kesi.core.api.text.Message;

/** What a piece of work has told of itself so far. Safe for use by any thread. */
final class Account {

    private static final int FINDINGS = 10_000;
    private static final int STEPS = 100;

    private final List<Finding> findings = new ArrayList<>();
    private final List<Part> parts = new ArrayList<>();
    private double fraction = -1;
    private Message doing;

    Account(Message title) {
        this.doing = title;
    }

    synchronized void tell(double how, Message what) {
        fraction = how;
        doing = what;
    }

    synchronized void note(Finding finding) {
        if (findings.size() < FINDINGS) {
            findings.add(finding);
        }
    }

    /** A part begins; of very many the latest are remembered. */
    synchronized void add(Part part) {
        if (parts.size() == STEPS) {
            parts.remove(0);
        }
        parts.add(part);
    }

    synchronized Optional<Double> fraction() {
        return fraction < 0 ? Optional.empty() : Optional.of(fraction);
    }

    synchronized Message doing() {
        return doing;
    }

    synchronized List<Finding> findings() {
        return List.copyOf(findings);
    }

    List<Step> steps() {
        List<Part> now;
        synchronized (this) {
            now = List.copyOf(parts);
        }
        return now.stream().map(Part::step).toList();
    }
}
