package kesi.deploy.provider.audit;

import java.util.List;
import kesi.core.api.command.Command;
import kesi.core.api.command.Handler;
import kesi.core.api.command.Outcome;
import kesi.core.api.problem.Problem;
import kesi.core.api.task.Task;
import kesi.core.api.text.Message;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Looks whether a note was changed or deleted; {@code store:verify} looks at this and at the journal itself. */
@Command(
        name = "audit:verify",
        title = "%audit.verify",
        help = "%audit.verify.help",
        roles = {"it", "keeper"})
@Component
public final class VerifyAudit implements Handler<Handler.NoParameters> {

    private final Audit audit;

    @Activate
    public VerifyAudit(@Reference Audit audit) {
        this.audit = audit;
    }

    @Override
    public Outcome run(NoParameters parameters, Task task) {
        List<Message> faults = audit.walk().faults();
        if (!faults.isEmpty()) {
            throw Problem.failed(
                    "A-CHANGED", Message.of(VerifyAudit.class, "audit.faults", faults.size(), faults.get(0)));
        }
        return Outcome.of(Message.of(VerifyAudit.class, "audit.sound")).withData(Outcome.tree("sound", true));
    }
}
