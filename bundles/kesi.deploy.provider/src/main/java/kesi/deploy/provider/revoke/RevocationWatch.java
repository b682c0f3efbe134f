package kesi.deploy.provider.revoke;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import kesi.core.api.policy.Policy;
import kesi.core.api.problem.Problem;
import kesi.core.api.task.Task;
import kesi.core.api.task.Tasks;
import kesi.core.api.text.Language.Subscription;
import kesi.core.api.text.Message;
import kesi.deploy.provider.audit.Audit;
import kesi.deploy.provider.audit.Entry;
import kesi.deploy.provider.feature.FeatureRules;
import kesi.deploy.provider.generation.Generations;
import kesi.deploy.provider.generation.StoredFeature;
import kesi.deploy.provider.runtime.Steps;
import kesi.deploy.provider.trust.Revocations;
import kesi.deploy.provider.trust.Revoked;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.LoggerFactory;

/**
 * Stops what was revoked as soon as a policy or an index says so, and brings it back when that is withdrawn. Looks when
 * the policy changes, when an index was read, and, while a window is open, every half minute.
 */
@Component(service = RevocationWatch.class, immediate = true)
public final class RevocationWatch {

    private static final int PAUSE_SECONDS = Integer.getInteger("kesi.watch.seconds", 30);

    private final Policy policy;
    private final Revocations revocations;
    private final Generations generations;
    private final Steps steps;
    private final Tasks tasks;
    private final Audit audit;
    private final List<Subscription> subscriptions;
    private final Optional<ScheduledExecutorService> clock;
    private Set<StoredFeature> known;

    @Activate
    public RevocationWatch(
            BundleContext context,
            @Reference Policy policy,
            @Reference Revocations revocations,
            @Reference Generations generations,
            @Reference Steps steps,
            @Reference Tasks tasks,
            @Reference Audit audit) {
        this.policy = policy;
        this.revocations = revocations;
        this.generations = generations;
        this.steps = steps;
        this.tasks = tasks;
        this.audit = audit;
        this.known = new HashSet<>(atStart());
        this.subscriptions = List.of(policy.onChange(this::look), revocations.onChange(this::look));
        boolean watches = "window".equals(context.getProperty("kesi.mode"));
        this.clock = watches
                ? Optional.of(Executors.newSingleThreadScheduledExecutor(RevocationWatch::thread))
                : Optional.empty();
        clock.ifPresent(one -> one.scheduleWithFixedDelay(this::look, PAUSE_SECONDS, PAUSE_SECONDS, TimeUnit.SECONDS));
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "kesi-revocations");
        thread.setDaemon(true);
        return thread;
    }

    /** Ends the watch. */
    @Deactivate
    public void stop() {
        clock.ifPresent(ScheduledExecutorService::shutdownNow);
        subscriptions.forEach(Subscription::close);
    }

    /** The launcher has left out what it knew of; of what it did not know the first look makes a change. */
    private Set<StoredFeature> atStart() {
        Map<StoredFeature, Revoked> revoked = revocations.in(generations.running());
        note(revoked);
        return steps.runsAnyOf(revoked.keySet()) ? Set.of() : revoked.keySet();
    }

    /** Looks once; the work itself is done by a task. */
    synchronized void look() {
        try {
            Map<StoredFeature, Revoked> revoked = revocations.in(generations.running());
            if (!revoked.keySet().equals(known)) {
                known = new HashSet<>(revoked.keySet());
                tasks.start(Message.of(RevocationWatch.class, "revoked.title"), task -> settle(revoked, task));
            }
        } catch (RuntimeException e) { // the edge to a timer, which would never call again
            LoggerFactory.getLogger(RevocationWatch.class).error("Revocations cannot be read", e);
        }
    }

    private boolean settle(Map<StoredFeature, Revoked> revoked, Task task) {
        note(revoked);
        steps.settle(revoked.keySet(), task);
        if (!revoked.isEmpty()) {
            throw Problem.refused(
                    "B-REVOKED",
                    revoked.entrySet().stream()
                            .map(one -> sentence(one.getKey(), one.getValue()))
                            .reduce((first, next) -> Message.of(RevocationWatch.class, "revoked.also", first, next))
                            .orElseThrow());
        }
        return true;
    }

    /** Each of them once, however often the product is started after that. */
    private void note(Map<StoredFeature, Revoked> revoked) {
        List<String> archives =
                revoked.keySet().stream().map(StoredFeature::archive).toList();
        List<String> fresh = revocations.hold(archives);
        revoked.forEach((feature, why) -> {
            if (fresh.contains(feature.archive())) {
                LoggerFactory.getLogger(RevocationWatch.class).warn("{}", sentence(feature, why));
                audit.note(Entry.done("feature:revoked", feature.id())
                        .with(List.of(feature.archive()))
                        .ended("B-REVOKED " + sentence(feature, why)));
            }
        });
    }

    private Message sentence(StoredFeature feature, Revoked why) {
        Message told = Message.of(
                RevocationWatch.class,
                "revoked.told",
                feature.id(),
                why.reason(),
                why.place(),
                String.join(", ", feature.signers()));
        return FeatureRules.of(policy)
                .decision(feature.id())
                .filter(rule -> rule.key().equals(FeatureRules.REQUIRE))
                .map(rule -> Message.of(RevocationWatch.class, "revoked.required", told, feature.name(), rule.place()))
                .orElse(told);
    }
}
