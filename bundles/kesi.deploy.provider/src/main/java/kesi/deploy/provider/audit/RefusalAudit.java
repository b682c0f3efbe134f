package kesi.deploy.provider.audit;

import java.util.Optional;
import kesi.core.api.command.CommandGate;
import kesi.core.api.command.Description;
import kesi.core.api.text.Message;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Refuses nothing and notes what the other gates refused. */
@Component
public final class RefusalAudit implements CommandGate {

    private final Audit audit;

    @Activate
    public RefusalAudit(@Reference Audit audit) {
        this.audit = audit;
    }

    @Override
    public Optional<Message> refusal(Description command) {
        return Optional.empty();
    }

    @Override
    public void refused(Description command, Message reason) {
        audit.note(Entry.done("command", command.name()).ended("C-GATE " + reason));
    }
}
