package kesi.deploy.provider.trust;

import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import kesi.core.api.json.Json;
import kesi.core.api.policy.Authority;
import kesi.core.api.policy.Policy;
import kesi.core.api.policy.Rule;
import kesi.core.api.text.Message;
import kesi.deploy.provider.generation.Generations;
import kesi.deploy.provider.generation.Origin;
import kesi.deploy.provider.runtime.CurrentDepartment;
import kesi.deploy.provider.trust.TrustRules.Waiver;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Trust as the policy has it; where no policy names signers, the workspace's own list. */
@Component
public final class PolicyTrust implements Trust {

    /** When this gate was written; no clock that is right says less. */
    private static final Instant PAST = Instant.parse("2026-01-01T00:00:00Z");

    private static final String SIGNERS = "trust.signers";

    private final Policy policy;
    private final CurrentDepartment department;
    private final Generations generations;
    private final Revocations revocations;
    private final TrustList list;
    private final SeenIndexes seen;

    @Activate
    public PolicyTrust(
            BundleContext context,
            @Reference Json json,
            @Reference Policy policy,
            @Reference CurrentDepartment department,
            @Reference Generations generations,
            @Reference Revocations revocations) {
        this.generations = generations;
        Path deploy = Path.of(Objects.requireNonNullElse(context.getProperty("kesi.home"), ""), "deploy");
        this.policy = policy;
        this.revocations = revocations;
        this.department = department;
        this.list = new TrustList(deploy.resolve("trust.json"), json);
        this.seen = new SeenIndexes(deploy.resolve("indexes.json"), json);
    }

    @Override
    public TrustRules rules() {
        Instant newest = newest();
        return new TrustRules(
                signers(), revocations.all(), waived(), department.name(), 1, newest.isAfter(PAST) ? newest : PAST);
    }

    /** What was seen last: an index, or the day of an installation. Both were made by clocks before this moment. */
    private Instant newest() {
        Origin last = generations.running().origin();
        Instant installed = last.action().equals("feature:install") ? last.made() : Instant.EPOCH;
        return installed.isAfter(seen.newest()) ? installed : seen.newest();
    }

    @Override
    public TrustList list() {
        return list;
    }

    private List<TrustedSigner> signers() {
        if (policy.damage().isPresent()) {
            return List.of();
        }
        return policy.names(SIGNERS)
                ? policy.rules(SIGNERS).stream().map(PolicyTrust::signer).toList()
                : list.all();
    }

    private static TrustedSigner signer(Rule rule) {
        List<String> features = rule.texts("features");
        return new TrustedSigner(
                String.valueOf(rule.member("name").orElse("")),
                certificate(rule, String.valueOf(rule.member("certificate").orElse(""))),
                features.isEmpty() ? List.of("*") : features,
                rule.texts("departments"),
                rule.place());
    }

    private static java.security.cert.X509Certificate certificate(Rule rule, String text) {
        return text.contains("\n") || text.startsWith("-----") || text.startsWith("MI")
                ? Certificates.ofPem(rule.place().toString(), text)
                : Certificates.ofFile(rule.file().resolveSibling(text));
    }

    /** Only the machine's policy may leave a check to developer mode, and only while that is on. */
    private Set<Waiver> waived() {
        Set<Waiver> waived = EnumSet.noneOf(Waiver.class);
        for (Waiver one : Waiver.values()) {
            boolean allowed = policy.rule("trust." + one.name().toLowerCase(Locale.ROOT))
                    .filter(rule -> rule.authority() == Authority.MACHINE)
                    .filter(rule -> rule.word().equals("developer"))
                    .isPresent();
            if (allowed && policy.developer()) {
                waived.add(one);
            }
        }
        return waived;
    }

    /** Where the policy names signers, so that the workspace's list is idle; for sentences. */
    static Message decidedBy(Policy policy) {
        return policy.rule(SIGNERS)
                .map(Rule::place)
                .orElseGet(() -> Message.of(PolicyTrust.class, "trust.policy.none"));
    }
}
