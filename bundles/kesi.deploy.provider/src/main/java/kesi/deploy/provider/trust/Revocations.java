package kesi.deploy.provider.trust;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import java.util.stream.Stream;
import kesi.core.api.json.Json;
import kesi.core.api.policy.Policy;
import kesi.core.api.policy.Rule;
import kesi.core.api.problem.Problem;
import kesi.core.api.text.Language.Subscription;
import kesi.deploy.provider.generation.Generation;
import kesi.deploy.provider.generation.Generations;
import kesi.deploy.provider.generation.StoredFeature;
import kesi.deploy.provider.signature.SignedJar;
import kesi.deploy.provider.zip.Limits;
import kesi.deploy.provider.zip.StrictZip;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.LoggerFactory;

/** What is not trusted any more, and what of the installed it means. Safe for use by any thread. */
@Component(service = Revocations.class)
public final class Revocations {

    private final Policy policy;
    private final Generations generations;
    private final RevokedList list;
    private final Map<String, List<List<String>>> chains = new ConcurrentHashMap<>();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    @Activate
    public Revocations(@Reference Policy policy, @Reference Generations generations, @Reference Json json) {
        this.policy = policy;
        this.generations = generations;
        this.list = new RevokedList(generations.folder().root().resolve("revoked.json"), json);
    }

    /** Everything that policies and indexes revoke. */
    public List<Revoked> all() {
        return Stream.concat(
                        policy.rules("trust.revoked").stream().map(Revocations::revoked), list.byIndexes().stream())
                .toList();
    }

    private static Revoked revoked(Rule rule) {
        String what = rule.member("id").map(String::valueOf).orElse(rule.word());
        String why = rule.member("why").map(String::valueOf).orElse("");
        String since = rule.member("since").map(String::valueOf).orElse("");
        return new Revoked(what, (why + " " + since).strip(), rule.place(), Optional.of(rule));
    }

    /** The features of a generation that are not trusted any more, each with what revokes it. */
    public Map<StoredFeature, Revoked> in(Generation generation) {
        List<Revoked> all = all();
        Map<StoredFeature, Revoked> found = new LinkedHashMap<>();
        if (!all.isEmpty()) {
            generation.features().forEach(feature -> of(feature, all).ifPresent(one -> found.put(feature, one)));
        }
        return found;
    }

    /**
     * A generation without them. Where the distribution has the feature, too, that takes its place again.
     *
     * @param shipped whether the distribution has a feature of that name
     */
    public Generation allowed(Generation generation, Predicate<String> shipped) {
        Set<StoredFeature> revoked = in(generation).keySet();
        if (revoked.isEmpty()) {
            return generation;
        }
        List<StoredFeature> rest = generation.features().stream()
                .filter(one -> !revoked.contains(one))
                .toList();
        Set<String> removed = new HashSet<>(generation.removed());
        revoked.stream().map(StoredFeature::name).filter(shipped.negate()).forEach(removed::add);
        return new Generation(
                generation.number(), generation.previous(), generation.origin(), rest, List.copyOf(removed));
    }

    private Optional<Revoked> of(StoredFeature feature, List<Revoked> all) {
        Set<String> hashes = new HashSet<>(List.of(feature.archive(), feature.sha256()));
        feature.bundles().forEach(bundle -> hashes.add(bundle.sha256()));
        return all.stream()
                .filter(one -> one.isFeature(feature.id()) || hashes.stream().anyMatch(one::isHash))
                .findFirst()
                .or(() -> bySigners(feature, all));
    }

    /** Of several who signed it, one who is still trusted is enough. */
    private Optional<Revoked> bySigners(StoredFeature feature, List<Revoked> all) {
        List<Revoked> found = new ArrayList<>();
        for (List<String> chain : chains(feature)) {
            Optional<Revoked> one = all.stream()
                    .filter(revoked -> chain.stream().anyMatch(revoked::isHash))
                    .findFirst();
            if (one.isEmpty()) {
                return Optional.empty();
            }
            found.add(one.get());
        }
        return found.stream().findFirst();
    }

    /** The fingerprints from each of its signers up to whom that leads. */
    private List<List<String>> chains(StoredFeature feature) {
        return chains.computeIfAbsent(feature.archive(), archive -> {
            Path file = generations.folder().store().path(archive, ".kpa");
            try (StrictZip zip = StrictZip.open(file, feature.id(), Limits.ARCHIVE)) {
                List<List<String>> read = SignedJar.verify(zip).chains().stream()
                        .map(chain -> chain.stream().map(Fingerprint::of).toList())
                        .filter(chain -> feature.signers().contains(chain.get(0)))
                        .toList();
                return read.isEmpty() ? alone(feature) : read;
            } catch (IOException | Problem e) { // an unsigned one of developer mode, or one whose archive is gone
                LoggerFactory.getLogger(Revocations.class).debug("No chains of {}", feature.id(), e);
                return alone(feature);
            }
        });
    }

    private static List<List<String>> alone(StoredFeature feature) {
        return feature.signers().stream().map(List::of).toList();
    }

    /** Takes what a trusted index says in place of what the one before said. */
    public void take(String department, String place, List<Revoked> revoked) {
        List<Revoked> before = list.byIndexes();
        list.take(department, place, revoked);
        if (!before.equals(list.byIndexes())) {
            listeners.forEach(Runnable::run);
        }
    }

    /** Says to the launcher which archives are left out from now on; answers those that were not until now. */
    public List<String> hold(List<String> archives) {
        List<String> before = list.held();
        list.hold(archives);
        return archives.stream().filter(one -> !before.contains(one)).toList();
    }

    /** Calls the listener after an index revoked something or took that back, until the handle is closed. */
    public Subscription onChange(Runnable listener) {
        Runnable own = listener::run;
        listeners.add(own);
        return () -> listeners.remove(own);
    }
}
