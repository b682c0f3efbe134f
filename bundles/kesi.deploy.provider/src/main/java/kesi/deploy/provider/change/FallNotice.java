package kesi.deploy.provider.change;

import java.util.Objects;
import kesi.core.api.problem.Problem;
import kesi.core.api.task.Tasks;
import kesi.core.api.text.Message;
import kesi.deploy.provider.audit.Audit;
import kesi.deploy.provider.audit.Entry;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tells people that the launcher did not use the generation that was current: as a problem, and in the audit. */
@Component(service = FallNotice.class, immediate = true)
public final class FallNotice {

    @Activate
    public FallNotice(BundleContext context, @Reference Tasks tasks, @Reference Audit audit) {
        String why = Objects.requireNonNullElse(context.getProperty("kesi.generation.fallen"), "");
        if (!why.isEmpty()) {
            audit.note(Entry.done("start", why));
            if ("window".equals(context.getProperty("kesi.mode"))) {
                tasks.start(Message.of(FallNotice.class, "fallen.title"), task -> {
                    throw Problem.failed("F-START", Message.literal(why));
                });
            }
        }
    }
}
