package kesi.deploy.provider.repository;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kesi.core.api.json.Json;
import kesi.core.api.policy.Policy;
import kesi.core.api.policy.Rule;
import kesi.core.api.problem.Problem;
import kesi.core.api.text.Message;
import kesi.deploy.provider.repository.Index.Entry;
import kesi.deploy.provider.trust.Revocations;
import kesi.deploy.provider.trust.Revoked;
import kesi.deploy.provider.trust.SeenIndexes;
import kesi.deploy.provider.trust.Trust;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The repositories that the policy names, or one that a person names. */
@Component(service = Repositories.class)
public final class Repositories {

    private final Json json;
    private final Trust trust;
    private final Policy policy;
    private final SeenIndexes seen;
    private final Revocations revocations;
    private final String shell;

    @Activate
    public Repositories(
            BundleContext context,
            @Reference Json json,
            @Reference Trust trust,
            @Reference Policy policy,
            @Reference Revocations revocations) {
        this.revocations = revocations;
        Path deploy = Path.of(Objects.requireNonNullElse(context.getProperty("kesi.home"), ""), "deploy");
        this.json = json;
        this.trust = trust;
        this.policy = policy;
        this.seen = new SeenIndexes(deploy.resolve("indexes.json"), json);
        this.shell = context.getBundle().getVersion().toString();
    }

    /**
     * What can be said of one repository.
     *
     * @param repository as it was written
     * @param offer its index; empty when there is a problem
     * @param problem why its index is not taken
     */
    record Looked(String repository, Optional<Offer> offer, Optional<Problem> problem) {}

    /** Every repository with its index or what is wrong with it. */
    List<Looked> look(Optional<String> named) {
        List<Looked> looked = new ArrayList<>();
        for (String one : all(named)) {
            try {
                Offer offer = reader().read(one);
                taken(one, offer.index());
                looked.add(new Looked(one, Optional.of(offer), Optional.empty()));
            } catch (Problem e) {
                looked.add(new Looked(one, Optional.empty(), Optional.of(e)));
            }
        }
        return looked;
    }

    /** Brings the newest archive of a feature into a folder, from the first repository that has it. */
    public Path fetch(String feature, Optional<String> named, Path folder) {
        RepositoryReader reader = reader();
        List<Problem> problems = new ArrayList<>();
        for (Looked one : look(named)) {
            Optional<Entry> entry = one.offer().flatMap(offer -> offer.index().find(feature));
            if (entry.isPresent()) {
                return reader.fetch(one.offer().orElseThrow(), entry.get(), folder);
            }
            one.problem().ifPresent(problems::add);
        }
        throw problems.isEmpty()
                ? Problem.usage(Message.of(Repositories.class, "repository.without", feature))
                : problems.get(0);
    }

    private void taken(String repository, Index index) {
        String place =
                repository + " " + Index.fileName(index.department()) + " " + index.number() + " " + index.created();
        Message where = Message.literal(place);
        revocations.take(
                index.department(),
                place,
                index.revoked().stream()
                        .map(one -> new Revoked(one.id(), one.why(), where))
                        .toList());
    }

    private List<String> all(Optional<String> named) {
        List<String> all = named.map(List::of)
                .orElseGet(() -> policy.rules("update.repositories").stream()
                        .flatMap(rule -> rule.words().stream())
                        .toList());
        if (all.isEmpty()) {
            throw Problem.usage(Message.of(Repositories.class, "repository.none"));
        }
        return all;
    }

    private RepositoryReader reader() {
        Optional<Rule> age = policy.rule("update.minimum-age");
        RepositoryReader.Limits limits = new RepositoryReader.Limits(
                shell,
                Duration.ofDays(age.flatMap(Rule::number).orElse(0)),
                age.map(Rule::place).orElseGet(() -> Message.literal("")));
        return new RepositoryReader(json, trust.rules(), seen, Clock.systemUTC(), limits);
    }
}
