package kesi.deploy.provider.command;

import java.util.List;
import java.util.stream.Collectors;
import kesi.core.api.command.Command;
import kesi.core.api.command.Handler;
import kesi.core.api.command.Outcome;
import kesi.core.api.problem.Finding;
import kesi.core.api.problem.Finding.Weight;
import kesi.core.api.problem.Problem;
import kesi.core.api.task.Task;
import kesi.core.api.text.Message;
import kesi.deploy.api.Features;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Looks whether all bundles of the running department run and have what they need. */
@Command(name = "feature:check", title = "%feature.check")
@Component
public final class CheckFeatures implements Handler<Handler.NoParameters> {

    private final Features features;

    @Activate
    public CheckFeatures(@Reference Features features) {
        this.features = features;
    }

    @Override
    public Outcome run(NoParameters parameters, Task task) {
        List<Finding> findings = features.check();
        List<Finding> errors =
                findings.stream().filter(f -> f.weight() == Weight.ERROR).toList();
        if (!errors.isEmpty()) {
            String places = errors.stream().map(Finding::place).distinct().collect(Collectors.joining(", "));
            throw Problem.failed(
                    text("feature.check.failed", places, errors.get(0).sentence()));
        }
        return Outcome.of(text(findings.isEmpty() ? "feature.check.sound" : "feature.check.waiting", findings.size()))
                .withData(Outcome.tree(
                        "sound",
                        true,
                        "findings",
                        findings.stream().map(Trees::of).toList()))
                .withFindings(findings);
    }

    private static Message text(String key, Object... arguments) {
        return Message.of(CheckFeatures.class, key, arguments);
    }
}
