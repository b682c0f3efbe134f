package kesi.shell.swing.edit;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import kesi.core.api.command.CommandRun;
import kesi.core.api.problem.Problem;
import kesi.core.api.text.Language.Subscription;
import kesi.core.api.text.Message;
import kesi.record.api.Committed;
import kesi.record.api.Entry;
import kesi.record.api.Journal;
import kesi.record.api.Records;
import kesi.shell.swing.Texts;
import kesi.shell.swing.edit.Reversal.Way;
import org.jspecify.annotations.Nullable;

/**
 * What this desktop committed since it was started, so that it can be taken back and brought back, the last batch
 * first. Safe for use by any thread.
 */
public final class CommitLine {

    private static final int LONGEST = 200;

    private final Deque<Done> done = new ArrayDeque<>();
    private final Deque<Done> undone = new ArrayDeque<>();
    private final Listeners listeners = new Listeners();
    private final Reversal reversal = new Reversal();
    private final Predicate<CommandRun> running;
    private final Predicate<String> forGood;
    private @Nullable Thread walker;

    /**
     * A batch.
     *
     * @param sequence the journal's number of its first change
     * @param title why it was made, in both languages
     * @param run the run of a command whose batches are one step; empty for a batch by itself
     */
    public record Done(long sequence, Message title, List<Way> ways, Optional<CommandRun> run) {

        public Done {
            ways = List.copyOf(ways);
        }
    }

    /** A line on which nothing is running. */
    public CommitLine() {
        this(run -> false, type -> false);
    }

    /**
     * An empty line.
     *
     * @param running whether a command's run has not ended: nothing is taken back while more may come
     * @param forGood whether nobody takes back what is committed to records of a type
     */
    public CommitLine(Predicate<CommandRun> running, Predicate<String> forGood) {
        this.running = running;
        this.forGood = forGood;
    }

    /** A batch was committed by whatever view. */
    public void committed(Journal journal, Committed batch) {
        committed(journal, batch, Optional.empty());
    }

    /**
     * A batch was committed.
     *
     * @param run the run of a command to which it belongs
     */
    public void committed(Journal journal, Committed batch, Optional<CommandRun> run) {
        if (batch.versions().stream().allMatch(one -> forGood.test(one.ref().type()))) {
            return;
        }
        if (walks()) {
            return;
        }
        Done fresh = done(journal, batch, run.filter(one -> one.command().undo()));
        synchronized (this) {
            undone.clear();
            push(done, joined(fresh));
        }
        listeners.tell();
    }

    /** What undo would take back, the next first. */
    public synchronized List<Done> done() {
        return List.copyOf(done);
    }

    /** What redo would bring back, the next first. */
    public synchronized List<Done> undone() {
        return List.copyOf(undone);
    }

    /**
     * Takes the last batch back; answers it.
     *
     * @throws kesi.record.api.Conflict when something of it was changed since; nothing happened
     */
    public Done undo(Records records) {
        Done last = next(done, "undo.nothing");
        List<Way> back = last.ways().stream().map(Way::back).toList();
        return walk(last, () -> reversal.walk(records, back, Texts.of("undo.reason", last.title())), done, undone);
    }

    /**
     * Brings back what was last taken back; answers it.
     *
     * @throws kesi.record.api.Conflict when something of it was changed since; nothing happened
     */
    public Done redo(Records records) {
        Done last = next(undone, "redo.nothing");
        return walk(
                last, () -> reversal.walk(records, last.ways(), Texts.of("redo.reason", last.title())), undone, done);
    }

    /** Calls the listener after each change, on any thread, until the handle is closed. */
    public Subscription follow(Runnable listener) {
        return listeners.follow(listener);
    }

    private Done walk(Done last, Runnable way, Deque<Done> from, Deque<Done> to) {
        try {
            way.run();
            synchronized (this) {
                from.remove(last);
                push(to, last);
            }
        } finally {
            synchronized (this) {
                walker = null;
            }
        }
        listeners.tell();
        return last;
    }

    private synchronized Done next(Deque<Done> from, String nothing) {
        if (from.isEmpty() || walker != null) {
            throw Problem.failed("E-NOTHING", Texts.of(nothing));
        }
        Done next = from.getFirst();
        if (next.run().filter(running).isPresent()) {
            throw Problem.failed("E-RUNNING", Texts.of("undo.running", next.title()));
        }
        walker = Thread.currentThread();
        return next;
    }

    /** Its own step is told on its own thread, while it walks. */
    private synchronized boolean walks() {
        return Thread.currentThread().equals(walker);
    }

    /** With what the same run committed before, which leaves the line for it; by itself where others came between. */
    private Done joined(Done fresh) {
        Optional<Done> begun = fresh.run()
                .flatMap(run -> done.stream()
                        .filter(one -> one.run().filter(run::equals).isPresent())
                        .findFirst());
        Optional<Done> whole = begun.flatMap(first -> Reversal.joined(first.ways(), fresh.ways())
                .map(ways -> new Done(first.sequence(), first.title(), ways, first.run())));
        whole.ifPresent(found -> begun.ifPresent(done::remove));
        return whole.orElse(fresh);
    }

    private static Done done(Journal journal, Committed batch, Optional<CommandRun> run) {
        Message title = run.map(one -> one.command().title()).orElseGet(() -> reason(journal, batch));
        return new Done(batch.first(), title, Reversal.ways(batch), run);
    }

    private static Message reason(Journal journal, Committed batch) {
        return journal.read(batch.first() - 1, 1).stream()
                .findFirst()
                .map(Entry::reason)
                .orElse(Texts.of("undo.unnamed"));
    }

    private static void push(Deque<Done> line, Done one) {
        line.push(one);
        if (line.size() > LONGEST) {
            line.removeLast();
        }
    }
}
