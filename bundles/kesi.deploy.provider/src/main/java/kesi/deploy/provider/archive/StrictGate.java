package kesi.deploy.provider.archive;

import java.io.IOException;
import java.nio.file.Path;
import kesi.core.api.problem.Problem;
import kesi.core.api.task.Task;
import kesi.core.api.text.Message;
import kesi.deploy.provider.zip.Limits;
import kesi.deploy.provider.zip.Refused;
import kesi.deploy.provider.zip.StrictZip;
import org.osgi.service.component.annotations.Component;

/** The gate that checks everything by hand. */
@Component
public final class StrictGate implements Gate {

    @Override
    public Admitted admit(Path file, Path quarantine, Task task) {
        try {
            Copy copy = Copy.of(file, quarantine, task);
            try {
                return checked(copy);
            } catch (IOException | RuntimeException e) {
                Copy.delete(copy.folder());
                throw e;
            }
        } catch (IOException e) {
            throw Problem.failed(Message.of(StrictGate.class, "gate.unreadable", file, e.toString()), e);
        }
    }

    private static Admitted checked(Copy copy) throws IOException {
        try (StrictZip zip = StrictZip.open(copy.file(), copy.name(), Limits.ARCHIVE)) {
            throw Refused.of("B-UNSIGNED", "gate.unsigned", zip.name());
        }
    }
}
