package kesi.deploy.provider.archive;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Objects;
import kesi.core.api.json.Json;
import kesi.core.api.problem.Problem;
import kesi.core.api.task.Task;
import kesi.core.api.text.Message;
import kesi.deploy.provider.feature.Distribution;
import kesi.deploy.provider.trust.Trust;
import kesi.deploy.provider.trust.TrustRules;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The gate that checks everything by hand. */
@Component
public final class StrictGate implements Gate {

    private final Json json;
    private final Trust trust;
    private final Distribution distribution;
    private final Path deploy;

    @Activate
    public StrictGate(BundleContext context, @Reference Json json, @Reference Trust trust) {
        this.json = json;
        this.trust = trust;
        this.distribution = Distribution.of(context);
        this.deploy = Path.of(Objects.requireNonNullElse(context.getProperty("kesi.home"), ""), "deploy");
    }

    @Override
    public Admitted admit(Path file, Path quarantine, Task task) {
        TrustRules rules = trust.rules();
        Installed installed = new InstalledFiles(distribution, deploy, json);
        return admit(file, quarantine, task, new Admission(json, rules, installed, Clock.systemUTC()));
    }

    /** Copies and checks; whatever fails leaves nothing behind. */
    static Admitted admit(Path file, Path quarantine, Task task, Admission admission) {
        try {
            Copy copy = Copy.of(file, quarantine, task);
            try {
                return admission.check(copy, task);
            } catch (IOException | RuntimeException e) {
                Copy.delete(copy.folder());
                throw e;
            }
        } catch (IOException e) {
            throw Problem.failed(Message.of(StrictGate.class, "gate.unreadable", file, e.toString()), e);
        }
    }
}
