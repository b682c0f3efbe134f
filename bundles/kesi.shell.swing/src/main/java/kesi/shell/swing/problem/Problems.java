package kesi.shell.swing.problem;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import kesi.core.api.problem.Finding;
import kesi.core.api.problem.Finding.Weight;
import kesi.core.api.text.Language.Subscription;
import kesi.core.api.text.Message;
import kesi.core.api.value.Ref;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What went wrong while the window was open, the latest last; at most 200 are kept. A problem that comes again is
 * counted and not repeated. Safe for use by any thread.
 */
public final class Problems {

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);
    private static final int KEPT = 200;

    private final List<Said> said = new ArrayList<>();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final AtomicReference<@Nullable Said> pointed = new AtomicReference<>();
    private final List<Consumer<Throwable>> witnesses = new CopyOnWriteArrayList<>();

    /**
     * One problem that was shown.
     *
     * @param at when it was said last
     * @param weight how much it matters
     * @param sentence what a person reads
     * @param source where it comes from
     * @param count how often it was said
     * @param details for those who mend it: kinds and places of code, no data
     */
    public record Said(Instant at, Weight weight, Message sentence, Source source, int count, String details) {

        boolean isSame(Said other) {
            return sentence.equals(other.sentence) && source.equals(other.source) && weight == other.weight;
        }

        private Said again(Said later) {
            return new Said(later.at, weight, sentence, source, count + 1, later.details);
        }
    }

    /** Shows a problem, unless it is only that a person cancelled. */
    public void say(Throwable thrown) {
        if (Sentences.isCancelled(thrown)) {
            return;
        }
        Throwable bare = Sentences.bare(thrown);
        Message sentence = Sentences.of(bare);
        LOG.warn("Shown in the window: {}", sentence, bare);
        Source source = Source.of(bare, sentence);
        witnesses.forEach(witness -> witness.accept(thrown));
        add(new Said(Instant.now(), Weight.ERROR, sentence, source, 1, Sentences.details(bare)));
    }

    /** Keeps what a check of a record found, so that a person can go to the field. */
    public void say(Ref record, Finding finding) {
        Source source = new Source("", Optional.of(record), finding.place(), Optional.empty());
        add(new Said(Instant.now(), finding.weight(), finding.sentence(), source, 1, ""));
    }

    /** All that were said. */
    public List<Said> all() {
        synchronized (said) {
            return List.copyOf(said);
        }
    }

    /** The last one that was said. */
    public Optional<Said> last() {
        synchronized (said) {
            return said.isEmpty() ? Optional.empty() : Optional.of(said.get(said.size() - 1));
        }
    }

    /** Somebody wants to see this one in full. */
    public void point(Said one) {
        pointed.set(one);
        listeners.forEach(Runnable::run);
    }

    /** Which one somebody wants to see in full; answered once. */
    Optional<Said> pointed() {
        return Optional.ofNullable(pointed.getAndSet(null));
    }

    /** Forgets all. */
    public void clear() {
        synchronized (said) {
            said.clear();
        }
        listeners.forEach(Runnable::run);
    }

    /** Calls the listener after each change, on the thread that made it, until the handle is closed. */
    public Subscription onChange(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /** Hands over whatever is thrown, before it becomes words, until the handle is closed. */
    public Subscription onThrown(Consumer<Throwable> witness) {
        witnesses.add(witness);
        return () -> witnesses.remove(witness);
    }

    private void add(Said one) {
        synchronized (said) {
            Optional<Said> before = said.stream().filter(one::isSame).findFirst();
            before.ifPresent(said::remove);
            said.add(before.map(earlier -> earlier.again(one)).orElse(one));
            if (said.size() > KEPT) {
                said.remove(0);
            }
        }
        listeners.forEach(Runnable::run);
    }
}
