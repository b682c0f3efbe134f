package kesi.deploy.provider.trust;

import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;
import kesi.core.api.command.Command;
import kesi.core.api.command.Handler;
import kesi.core.api.command.Outcome;
import kesi.core.api.command.Param;
import kesi.core.api.command.Param.PathUse;
import kesi.core.api.policy.Policy;
import kesi.core.api.problem.Problem;
import kesi.core.api.task.Task;
import kesi.core.api.text.Message;
import kesi.deploy.provider.audit.Audit;
import kesi.deploy.provider.audit.Entry;
import kesi.deploy.provider.signature.Algorithms;
import kesi.deploy.provider.zip.Refused;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Trusts a signer in this workspace, where no policy decides who is trusted. */
@Command(
        name = "trust:add",
        title = "%trust.add",
        help = "%trust.add.help",
        menu = "tools/deploy",
        changes = true,
        roles = "it")
@Component
public final class AddTrust implements Handler<AddTrust.Parameters> {

    private final Trust trust;
    private final Policy policy;
    private final Audit audit;

    @Activate
    public AddTrust(@Reference Trust trust, @Reference Policy policy, @Reference Audit audit) {
        this.trust = trust;
        this.policy = policy;
        this.audit = audit;
    }

    /**
     * Whom, and for what.
     *
     * @param certificate PEM or DER
     * @param name what people call the signer; the certificate's own name when empty
     * @param features patterns of {@code group:name}; every feature when there is none
     * @param departments every department when there is none
     * @param dryRun whether only to tell what it would change
     */
    public record Parameters(
            @Param(label = "%param.certificate", positional = true, path = PathUse.OPEN)
            Path certificate,

            @Param(label = "%param.signer.name") Optional<String> name,
            @Param(label = "%param.feature.patterns") List<String> features,
            @Param(label = "%param.departments") List<String> departments,
            @Param(label = "%param.dry-run") boolean dryRun) {}

    @Override
    public Outcome run(Parameters parameters, Task task) {
        checkPolicy(policy);
        X509Certificate certificate = Certificates.ofFile(parameters.certificate());
        if (!Algorithms.strong(certificate.getPublicKey())) {
            String key = Algorithms.describe(certificate.getPublicKey());
            throw Refused.of("B-WEAKKEY", "trust.weak.key", parameters.certificate(), name(certificate), key);
        }
        TrustedSigner signer = new TrustedSigner(
                parameters.name().orElseGet(() -> name(certificate)),
                certificate,
                parameters.features().isEmpty() ? List.of("*") : parameters.features(),
                parameters.departments(),
                Message.of(AddTrust.class, "trust.list.place", trust.list().file()));
        if (!parameters.dryRun()) {
            trust.list().add(signer);
            audit.note(Entry.done("trust:add", signer.name())
                    .from(parameters.certificate().toString())
                    .with(List.of(signer.fingerprint())));
        }
        String key = parameters.dryRun() ? "trust.would.add" : "trust.added";
        return Outcome.of(Message.of(AddTrust.class, key, signer.name(), signer.fingerprint()))
                .withData(ListTrust.tree(signer));
    }

    /** The list of the workspace is idle where a policy names signers; changing it then would only mislead. */
    static void checkPolicy(Policy policy) {
        if (policy.names("trust.signers")) {
            throw Problem.refused(
                    "P-TRUST", Message.of(AddTrust.class, "trust.policy.decides", PolicyTrust.decidedBy(policy)));
        }
    }

    private static String name(X509Certificate certificate) {
        return certificate.getSubjectX500Principal().getName();
    }
}
