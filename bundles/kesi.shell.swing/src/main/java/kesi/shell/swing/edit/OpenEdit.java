package kesi.shell.swing.edit;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import kesi.core.api.problem.Finding;
import kesi.core.api.text.Language.Subscription;
import kesi.core.api.value.Ref;
import kesi.record.api.compare.Merge;
import kesi.record.api.compare.Same;

/** One record in work: its line of values, what is stored, and what somebody else stored meanwhile. On one thread. */
public final class OpenEdit {

    private final Ref ref;
    private final Clock clock;
    private final Listeners listeners = new Listeners();
    private Base base;
    private ValueLine line;
    private Optional<Overtaking> overtaking = Optional.empty();
    private Optional<Place> place = Optional.empty();
    private Optional<Instant> restored = Optional.empty();
    private List<Finding> refusals = List.of();
    private boolean saving;
    private int viewers;

    /**
     * Somebody else's version, not yet joined with this work.
     *
     * @param theirs what is stored now, in the schema of this edit; empty when it was deleted
     */
    public record Overtaking(Optional<Base> theirs) {}

    /**
     * Where the person was.
     *
     * @param field the name of the widget
     * @param mark where the selected text begins, or ends; the caret's place when nothing is selected
     * @param caret the place in its text
     */
    public record Place(String field, int mark, int caret) {}

    /** Work that has not begun. */
    public OpenEdit(Ref ref, Base base, Clock clock) {
        this(ref, base, ValueLine.of(base.content(), clock.instant()), clock);
    }

    /** Work that goes on where a draft ends. */
    public OpenEdit(Ref ref, Base base, ValueLine line, Clock clock) {
        this.ref = ref;
        this.base = base;
        this.line = line;
        this.clock = clock;
    }

    /** Which record it is. */
    public Ref ref() {
        return ref;
    }

    /** What it began with, or what was last saved. */
    public Base base() {
        return base;
    }

    /** The values. */
    public ValueLine line() {
        return line;
    }

    /** The present value. */
    public Map<String, Object> tree() {
        return line.tree();
    }

    /** Whether the value differs from what is stored. */
    public boolean dirty() {
        return !Same.same(line.tree(), base.content());
    }

    /** When the draft was kept that this work goes on from; empty for work of this run. */
    public Optional<Instant> restored() {
        return restored;
    }

    /** Notes that this work goes on from a draft. */
    void restored(Instant when) {
        restored = Optional.of(when);
    }

    /** Whether it is being saved. */
    public boolean saving() {
        return saving;
    }

    /** What somebody else stored meanwhile. */
    public Optional<Overtaking> overtaking() {
        return overtaking;
    }

    /** Where the person was when the editor was last closed. */
    public Optional<Place> place() {
        return place;
    }

    /** Keeps where the person is. */
    public void keep(Optional<Place> where) {
        place = where;
    }

    /** Makes the next value; an equal value is no step. */
    public void change(String kind, Map<String, Object> tree) {
        if (!Same.same(tree, line.tree())) {
            line = line.change(kind, tree, clock.instant());
            tell();
        }
    }

    /** Goes one step back; answers whether there was one. */
    public boolean undo() {
        boolean can = line.canUndo();
        go(ValueLine::undo);
        return can;
    }

    /** Goes one step forward; answers whether there was one. */
    public boolean redo() {
        boolean can = line.canRedo();
        go(ValueLine::redo);
        return can;
    }

    /** Brings the stored value back, as a step that can be undone. */
    public void revert() {
        if (dirty()) {
            line = line.change("", base.content(), clock.instant());
        }
        tell();
    }

    /** Saving begins; answers what is to be saved. */
    public Map<String, Object> startSaving() {
        saving = true;
        line = line.closed();
        tell();
        return line.tree();
    }

    /**
     * Saving ended well. What was changed meanwhile stays unsaved.
     *
     * @param tree what {@link #startSaving} answered
     */
    public void saved(Base stored, Map<String, Object> tree) {
        saving = false;
        base = stored;
        overtaking = Optional.empty();
        restored = Optional.empty();
        line = Same.same(line.tree(), tree) ? line.present(stored.content()) : line;
        tell();
    }

    /** Saving ended otherwise; nothing is lost. The reasons are shown until the next change. */
    public void notSaved(List<Finding> reasons) {
        saving = false;
        refusals = List.copyOf(reasons);
        listeners.tell();
    }

    /** Why it was not saved. */
    public List<Finding> refusals() {
        return refusals;
    }

    /** Somebody else stored something; where nothing was changed here, it is simply shown. */
    public void overtaken(Optional<Base> theirs) {
        boolean known = theirs.map(stored -> stored.version() == base.version()).orElse(base.isNew());
        if (known) {
            return;
        }
        if (!dirty() && theirs.isPresent()) {
            base = theirs.get();
            line = ValueLine.of(base.content(), clock.instant());
        } else {
            overtaking = Optional.of(new Overtaking(theirs));
        }
        tell();
    }

    /** What both changes make together; only while overtaken by a version. */
    public Optional<Merge> merge() {
        return overtaking
                .flatMap(Overtaking::theirs)
                .map(theirs -> Merge.of(base.content(), line.tree(), theirs.content()));
    }

    /** Goes on with a merged value on top of somebody else's version; or as a new record after a deletion. */
    public void join(Map<String, Object> merged) {
        Optional<Overtaking> seen = overtaking;
        overtaking = Optional.empty();
        seen.ifPresent(other ->
                base = other.theirs().orElseGet(() -> Base.fresh(base.schema(), Map.<String, Object>of())));
        line = line.change("", merged, clock.instant());
        tell();
    }

    /** Lifts all values to a newer schema, after the type's bundle was updated. */
    public void lift(int schema, UnaryOperator<Map<String, Object>> upgrade) {
        int from = base.schema();
        base = new Base(base.version(), schema, base.title(), upgrade.apply(base.content()));
        line = line.each(upgrade);
        overtaking = overtaking.map(seen -> new Overtaking(seen.theirs()
                .map(other -> other.schema() > from
                        ? other
                        : new Base(other.version(), schema, other.title(), upgrade.apply(other.content())))));
        tell();
    }

    /** Takes the values and the base of a draft. */
    public void resume(Base began, ValueLine values) {
        Base stored = base;
        base = began;
        line = values;
        if (stored.version() != began.version()) {
            overtaking = Optional.of(new Overtaking(stored.isNew() ? Optional.empty() : Optional.of(stored)));
        }
        tell();
    }

    /** Calls the listener after every change of value or state until the handle is closed. */
    public Subscription follow(Runnable listener) {
        return listeners.follow(listener);
    }

    /** An editor shows it until the handle is closed. */
    public Subscription shown() {
        viewers++;
        boolean[] closed = new boolean[1];
        return () -> {
            viewers -= closed[0] ? 0 : 1;
            closed[0] = true;
        };
    }

    /** Whether an editor shows it now. */
    public boolean isShown() {
        return viewers > 0;
    }

    private void go(UnaryOperator<ValueLine> step) {
        line = step.apply(line);
        tell();
    }

    private void tell() {
        refusals = List.of();
        listeners.tell();
    }
}
