package kesi.deploy.provider.audit;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import kesi.core.api.json.Json;
import kesi.core.api.policy.Policy;
import kesi.core.api.problem.Problem;
import kesi.core.api.text.Message;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Notes go into a file first and from there into the journal, so that none is lost while there is no journal or another
 * process holds it. Safe for use by any thread.
 */
@Component
public final class FileAudit implements Audit {

    private static final Logger LOG = LoggerFactory.getLogger(FileAudit.class);

    private final Waiting waiting;
    private final Chain chain;
    private final Policy policy;
    private final String department;
    private final Clock clock;
    private volatile @Nullable Ledger ledger;

    @Activate
    public FileAudit(BundleContext context, @Reference Json json, @Reference Policy policy) {
        this(
                new Waiting(Path.of(property(context, "kesi.home"), "deploy", "audit.jsonl"), json),
                new Chain(Path.of(property(context, "kesi.home"), "deploy"), json),
                policy,
                property(context, "kesi.department"),
                Clock.systemUTC());
    }

    FileAudit(Waiting waiting, Chain chain, Policy policy, String department, Clock clock) {
        this.waiting = waiting;
        this.chain = chain;
        this.policy = policy;
        this.department = department;
        this.clock = clock;
    }

    private static String property(BundleContext context, String name) {
        return Objects.requireNonNullElse(context.getProperty(name), "");
    }

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    void bindLedger(Ledger found) {
        ledger = found;
    }

    void unbindLedger(Ledger gone) {
        if (gone.equals(ledger)) { // another one may have come already
            ledger = null;
        }
    }

    @Override
    public synchronized void note(Entry entry) {
        Note note = note(entry, clock.instant().truncatedTo(ChronoUnit.MILLIS));
        LOG.info("{} {} from \"{}\" by {}: {}", note.action(), note.object(), note.from(), note.by(), note.outcome());
        try {
            waiting.add(note);
            chain(List.of(note));
        } catch (IOException | Problem e) { // what happened has happened; the log has it
            LOG.error("The audit cannot be written: {}", note, e);
        }
        handOver();
    }

    @Override
    public synchronized List<Note> latest(int limit) {
        handOver();
        List<Note> notes = new ArrayList<>(left());
        Collections.reverse(notes);
        Stream<Note> kept = held().map(one -> one.latest(limit)).orElse(List.of()).stream();
        return Stream.concat(notes.stream(), kept).limit(limit).toList();
    }

    @Override
    public synchronized Walk walk() {
        List<Message> faults = new ArrayList<>(held().map(Ledger::faults).orElse(List.of()));
        long entries = 0;
        if (held().isPresent() && !chain.isNew()) {
            List<Note> notes = new ArrayList<>(held().orElseThrow().latest(Integer.MAX_VALUE));
            left().stream().filter(note -> chain.has(note.id())).forEach(notes::add); // others are chained later
            faults.addAll(0, chain.faults(notes));
            entries = chain.size();
        }
        return new Walk(entries, chain.file(), faults);
    }

    /** A journal that was begun before there was a chain goes into it first, so a new chain waits for the journal. */
    private void chain(List<Note> notes) throws IOException {
        if (chain.isNew()) {
            if (held().isEmpty()) {
                return;
            }
            List<Note> before = new ArrayList<>(held().orElseThrow().latest(Integer.MAX_VALUE));
            Collections.reverse(before);
            chain.add(before);
        }
        chain.add(notes);
    }

    private Optional<Ledger> held() {
        return Optional.ofNullable(ledger);
    }

    /** What waits goes into the journal; what the journal does not take waits on. */
    private void handOver() {
        List<Note> notes = left();
        Optional<Ledger> taker = held();
        if (notes.isEmpty() || taker.isEmpty()) {
            return;
        }
        try {
            chain(notes);
            taker.get().write(notes);
            waiting.clear();
        } catch (Problem | IOException e) { // the notes stay in the file
            LOG.warn("The journal does not take the audit yet", e);
        }
    }

    private List<Note> left() {
        try {
            return waiting.read();
        } catch (IOException e) { // told in the log; the file stays as it is
            LOG.error("The waiting audit cannot be read", e);
            return List.of();
        }
    }

    private Note note(Entry entry, Instant at) {
        String id = String.format(
                Locale.ROOT,
                "%015d-%08x",
                at.toEpochMilli(),
                ThreadLocalRandom.current().nextInt());
        return new Note(
                id,
                at,
                policy.person().account(),
                department,
                entry.action(),
                entry.object(),
                entry.from(),
                entry.hashes(),
                entry.outcome());
    }
}
