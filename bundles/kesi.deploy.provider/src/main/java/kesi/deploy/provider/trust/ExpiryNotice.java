package kesi.deploy.provider.trust;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import kesi.core.api.json.Json;
import kesi.core.api.problem.Problem;
import kesi.core.api.task.Tasks;
import kesi.core.api.text.Message;
import kesi.deploy.provider.audit.Audit;
import kesi.deploy.provider.audit.Entry;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.LoggerFactory;

/**
 * Warns 90, 30 and 7 days before the certificate of a trusted signer ends, and when it has ended: once each in the
 * audit, the log and the window. What is installed goes on; only what is new is not admitted any more. Looks a minute
 * after a window opened and once a day from then on.
 */
@Component(service = ExpiryNotice.class, immediate = true)
public final class ExpiryNotice {

    private static final int FIRST_SECONDS = Integer.getInteger("kesi.expiry.seconds", 60);
    private static final int[] DAYS = {0, 7, 30, 90};

    private final Trust trust;
    private final Tasks tasks;
    private final Audit audit;
    private final ToldEndings told;
    private final Optional<ScheduledExecutorService> clock;

    @Activate
    public ExpiryNotice(
            BundleContext context,
            @Reference Trust trust,
            @Reference Tasks tasks,
            @Reference Audit audit,
            @Reference Json json) {
        this.trust = trust;
        this.tasks = tasks;
        this.audit = audit;
        String home = Optional.ofNullable(context.getProperty("kesi.home")).orElse("");
        this.told = new ToldEndings(Path.of(home, "deploy", "endings.json"), json);
        boolean watches = "window".equals(context.getProperty("kesi.mode"));
        this.clock = watches
                ? Optional.of(Executors.newSingleThreadScheduledExecutor(ExpiryNotice::thread))
                : Optional.empty();
        clock.ifPresent(one ->
                one.scheduleWithFixedDelay(this::look, FIRST_SECONDS, TimeUnit.DAYS.toSeconds(1), TimeUnit.SECONDS));
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "kesi-expiry");
        thread.setDaemon(true);
        return thread;
    }

    /** Ends the watch. */
    @Deactivate
    public void stop() {
        clock.ifPresent(ScheduledExecutorService::shutdownNow);
    }

    private void look() {
        try {
            List<Message> sentences = due(trust.rules().signers(), told, Clock.systemUTC());
            sentences.forEach(sentence -> audit.note(Entry.done("trust:ending", sentence.toString())));
            sentences.stream()
                    .reduce((first, next) -> Message.of(ExpiryNotice.class, "revoked.also", first, next))
                    .ifPresent(all -> tasks.start(Message.of(ExpiryNotice.class, "trust.ending.title"), task -> {
                        throw Problem.failed("B-EXPIRED", all);
                    }));
        } catch (RuntimeException e) { // the edge to a timer, which would never call again
            LoggerFactory.getLogger(ExpiryNotice.class).error("Certificates cannot be looked at", e);
        }
    }

    /** A sentence for each signer who came nearer to the end than was told before; it counts as told from then on. */
    static List<Message> due(List<TrustedSigner> signers, ToldEndings told, Clock clock) {
        List<Message> sentences = new ArrayList<>();
        for (TrustedSigner signer : signers) {
            Instant end = signer.certificate().getNotAfter().toInstant();
            stage(end, clock.instant())
                    .filter(days -> told.add(signer.fingerprint(), days))
                    .ifPresent(days -> sentences.add(Message.of(
                            ExpiryNotice.class,
                            days == 0 ? "trust.ended" : "trust.ending.soon",
                            signer.name(),
                            end.toString().substring(0, 10),
                            Duration.between(clock.instant(), end).toDays(),
                            signer.place())));
        }
        return sentences;
    }

    /** The nearest of the days of warning that has come; empty while the end is far. */
    static Optional<Integer> stage(Instant end, Instant now) {
        for (int days : DAYS) {
            if (!now.isBefore(end.minus(Duration.ofDays(days)))) {
                return Optional.of(days);
            }
        }
        return Optional.empty();
    }
}
