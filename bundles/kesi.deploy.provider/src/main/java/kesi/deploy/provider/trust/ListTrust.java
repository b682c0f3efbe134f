package kesi.deploy.provider.trust;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kesi.core.api.command.Command;
import kesi.core.api.command.Handler;
import kesi.core.api.command.Outcome;
import kesi.core.api.command.Outcome.Listing;
import kesi.core.api.problem.Finding;
import kesi.core.api.task.Task;
import kesi.core.api.text.Language;
import kesi.core.api.text.Message;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tells whose bundles may be installed, and what was revoked. */
@Command(name = "trust:list", title = "%trust.list", help = "%trust.list.help", menu = "tools/deploy")
@Component
public final class ListTrust implements Handler<Handler.NoParameters> {

    private static final Duration SOON = Duration.ofDays(90);

    private final Trust trust;
    private final Language language;

    @Activate
    public ListTrust(@Reference Trust trust, @Reference Language language) {
        this.trust = trust;
        this.language = language;
    }

    @Override
    public Outcome run(NoParameters parameters, Task task) {
        TrustRules rules = trust.rules();
        return Outcome.of(Message.of(
                        ListTrust.class,
                        "trust.listed",
                        rules.department(),
                        rules.signers().size(),
                        rules.revoked().size()))
                .withData(Outcome.tree(
                        "department", rules.department(),
                        "signers", rules.signers().stream().map(ListTrust::tree).toList(),
                        "revoked", rules.revoked().stream().map(ListTrust::tree).toList()))
                .withListing(new Listing(
                        List.of(head("name"), head("ends"), head("features"), head("fingerprint"), head("place")),
                        rules.signers().stream().map(this::row).toList()))
                .withFindings(findings(rules));
    }

    /** What was revoked, and whose certificate ends soon: with it ends what they can ship, not what is installed. */
    private static List<Finding> findings(TrustRules rules) {
        Instant soon = Instant.now().plus(SOON);
        Stream<Finding> ending = rules.signers().stream()
                .filter(one -> one.certificate().getNotAfter().toInstant().isBefore(soon))
                .map(one -> Finding.warning(
                        one.name(),
                        Message.of(
                                ListTrust.class,
                                "trust.ending",
                                one.certificate().getNotAfter().toInstant().toString())));
        return Stream.concat(ending, rules.revoked().stream().map(ListTrust::finding))
                .toList();
    }

    static Message head(String column) {
        return Message.of(ListTrust.class, "head." + column);
    }

    static Map<String, Object> tree(TrustedSigner signer) {
        return Outcome.tree(
                "name", signer.name(),
                "subject", signer.certificate().getSubjectX500Principal().getName(),
                "fingerprint", signer.fingerprint(),
                "from", signer.certificate().getNotBefore().toInstant().toString(),
                "to", signer.certificate().getNotAfter().toInstant().toString(),
                "features", signer.features(),
                "departments", signer.departments(),
                "place", signer.place().toString());
    }

    private static Map<String, Object> tree(Revoked revoked) {
        return Outcome.tree(
                "id",
                revoked.what(),
                "why",
                revoked.reason(),
                "place",
                revoked.place().toString());
    }

    private List<String> row(TrustedSigner signer) {
        return List.of(
                signer.name(),
                signer.certificate().getNotAfter().toInstant().toString().substring(0, 10),
                String.join(" ", signer.features()),
                signer.fingerprint(),
                language.say(signer.place()));
    }

    private static Finding finding(Revoked revoked) {
        return Finding.note(
                revoked.what(), Message.of(ListTrust.class, "trust.list.revoked", revoked.reason(), revoked.place()));
    }
}
