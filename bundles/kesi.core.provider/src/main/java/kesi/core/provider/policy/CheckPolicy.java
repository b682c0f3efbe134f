package kesi.core.provider.policy;

import java.nio.file.Path;
import java.util.List;
import kesi.core.api.command.Command;
import kesi.core.api.command.Handler;
import kesi.core.api.command.Outcome;
import kesi.core.api.command.Param;
import kesi.core.api.policy.Policy;
import kesi.core.api.problem.Finding;
import kesi.core.api.problem.Problem;
import kesi.core.api.task.Task;
import kesi.core.api.text.Message;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Looks whether a file may be used as a policy, before it is put in place. */
@Command(name = "policy:check", title = "%policy.check", help = "%policy.check.help")
@Component
public final class CheckPolicy implements Handler<CheckPolicy.Parameters> {

    private static final String CODE = "P-WRONG";

    private final Policy policy;

    @Activate
    public CheckPolicy(@Reference Policy policy) {
        this.policy = policy;
    }

    /**
     * Which one.
     *
     * @param file the policy file
     */
    public record Parameters(
            @Param(label = "%param.policy", positional = true, path = Param.PathUse.OPEN)
            Path file) {}

    @Override
    public Outcome run(Parameters parameters, Task task) {
        List<Finding> faults = policy.check(parameters.file());
        if (!faults.isEmpty()) {
            throw Problem.failed(
                    CODE,
                    faults.stream()
                            .map(Finding::sentence)
                            .reduce((first, next) -> Message.of(CheckPolicy.class, "policy.check.also", first, next))
                            .map(all -> Message.of(CheckPolicy.class, "policy.check.wrong", parameters.file(), all))
                            .orElseThrow());
        }
        return Outcome.of(Message.of(CheckPolicy.class, "policy.check.sound", parameters.file()))
                .withData(Outcome.tree("file", parameters.file().toString(), "sound", true));
    }
}
