package kesi.deploy.provider.audit;

import kesi.core.api.task.Task;
import kesi.core.api.text.Message;
import kesi.record.api.spi.Verifier;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The audit's chain as a part of what {@code store:verify} looks at. */
@Component(service = Verifier.class)
public final class AuditVerifier implements Verifier {

    private final Audit audit;

    @Activate
    public AuditVerifier(@Reference Audit audit) {
        this.audit = audit;
    }

    @Override
    public String name() {
        return "audit";
    }

    @Override
    public Message label() {
        return Message.of(AuditVerifier.class, "audit.list");
    }

    @Override
    public Checked verify(Task task) {
        task.checkCancelled();
        Audit.Walk walk = audit.walk();
        return new Checked(
                walk.entries(), walk.faults(), Message.of(AuditVerifier.class, "audit.advice", walk.chain()));
    }
}
