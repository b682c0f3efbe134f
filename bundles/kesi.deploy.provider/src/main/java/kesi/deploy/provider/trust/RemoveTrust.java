package kesi.deploy.provider.trust;

import java.util.List;
import kesi.core.api.command.Command;
import kesi.core.api.command.Handler;
import kesi.core.api.command.Outcome;
import kesi.core.api.command.Param;
import kesi.core.api.policy.Policy;
import kesi.core.api.problem.Problem;
import kesi.core.api.task.Task;
import kesi.core.api.text.Message;
import kesi.deploy.provider.audit.Audit;
import kesi.deploy.provider.audit.Entry;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Trusts a signer of the workspace's list no more. */
@Command(
        name = "trust:remove",
        title = "%trust.remove",
        help = "%trust.remove.help",
        menu = "tools/deploy",
        changes = true,
        roles = "it")
@Component
public final class RemoveTrust implements Handler<RemoveTrust.Parameters> {

    private final Trust trust;
    private final Policy policy;
    private final Audit audit;

    @Activate
    public RemoveTrust(@Reference Trust trust, @Reference Policy policy, @Reference Audit audit) {
        this.trust = trust;
        this.policy = policy;
        this.audit = audit;
    }

    /**
     * Whom.
     *
     * @param signer name, or the fingerprint or its first eight digits
     * @param dryRun whether only to tell what it would change
     */
    public record Parameters(
            @Param(label = "%param.signer", positional = true)
            String signer,

            @Param(label = "%param.dry-run") boolean dryRun) {}

    @Override
    public Outcome run(Parameters parameters, Task task) {
        AddTrust.checkPolicy(policy);
        List<TrustedSigner> gone = trust.list().remove(parameters.signer(), parameters.dryRun());
        if (gone.isEmpty()) {
            throw Problem.usage(Message.of(RemoveTrust.class, "trust.nobody", parameters.signer()));
        }
        if (!parameters.dryRun()) {
            gone.forEach(
                    one -> audit.note(Entry.done("trust:remove", one.name()).with(List.of(one.fingerprint()))));
        }
        String key = parameters.dryRun() ? "trust.would.remove" : "trust.removed";
        return Outcome.of(Message.of(RemoveTrust.class, key, parameters.signer(), gone.size()))
                .withData(gone.stream().map(ListTrust::tree).toList());
    }
}
