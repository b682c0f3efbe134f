package kesi.shell.swing.edit;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * A line of values with the present one in it: what undo and redo walk along. Immutable.
 *
 * @param steps the values, the oldest first; never empty
 * @param at the place of the present value
 * @param open whether the next change of the same kind may still become part of the last step
 */
public record ValueLine(List<Step> steps, int at, boolean open) {

    /** Changes of one kind that follow each other within this time are one step. */
    static final Duration PAUSE = Duration.ofMillis(1_500);

    /** The oldest values beyond this are forgotten. */
    static final int LONGEST = 300;

    /**
     * A value and how it came about.
     *
     * @param kind what was changed; empty for a step that never merges with the next
     * @param at when it was last changed
     */
    public record Step(String kind, Map<String, Object> tree, Instant at) {}

    public ValueLine {
        steps = List.copyOf(steps);
        if (at < 0 || at >= steps.size()) {
            throw new IllegalArgumentException("No step " + at + " of " + steps.size());
        }
    }

    /** A line of one value. */
    public static ValueLine of(Map<String, Object> tree, Instant now) {
        return new ValueLine(List.of(new Step("", tree, now)), 0, false);
    }

    /** The present value. */
    public Map<String, Object> tree() {
        return steps.get(at).tree();
    }

    /** Makes the next value; what had been undone is forgotten. */
    public ValueLine change(String kind, Map<String, Object> tree, Instant now) {
        List<Step> kept = new ArrayList<>(steps.subList(0, at + (merges(kind, now) ? 0 : 1)));
        kept.add(new Step(kind, tree, now));
        int over = Math.max(0, kept.size() - LONGEST);
        List<Step> shorter = kept.subList(over, kept.size());
        return new ValueLine(shorter, shorter.size() - 1, !kind.isEmpty());
    }

    /** Whether there is a value before. */
    public boolean canUndo() {
        return at > 0;
    }

    /** Whether there is a value after. */
    public boolean canRedo() {
        return at < steps.size() - 1;
    }

    /** The value before is the present one; the same line when there is none. */
    public ValueLine undo() {
        return canUndo() ? new ValueLine(steps, at - 1, false) : this;
    }

    /** The value after is the present one; the same line when there is none. */
    public ValueLine redo() {
        return canRedo() ? new ValueLine(steps, at + 1, false) : this;
    }

    /** The next change begins a step of its own. */
    public ValueLine closed() {
        return new ValueLine(steps, at, false);
    }

    /** The line with another form of the present value, which is no step. */
    public ValueLine present(Map<String, Object> tree) {
        List<Step> changed = new ArrayList<>(steps);
        changed.set(at, new Step(steps.get(at).kind(), tree, steps.get(at).at()));
        return new ValueLine(changed, at, false);
    }

    /** The line with every value made anew, for example by a newer schema. */
    public ValueLine each(UnaryOperator<Map<String, Object>> change) {
        return new ValueLine(
                steps.stream()
                        .map(step -> new Step(step.kind(), change.apply(step.tree()), step.at()))
                        .toList(),
                at,
                false);
    }

    /** The line with the newest steps alone. */
    public ValueLine shortened(int most) {
        int from = Math.max(0, Math.min(at, steps.size() - most));
        int to = Math.min(steps.size(), from + most);
        return new ValueLine(steps.subList(from, to), at - from, open);
    }

    private boolean merges(String kind, Instant now) {
        Step last = steps.get(at);
        return open
                && at > 0
                && !canRedo()
                && last.kind().equals(kind)
                && Duration.between(last.at(), now).compareTo(PAUSE) <= 0;
    }
}
