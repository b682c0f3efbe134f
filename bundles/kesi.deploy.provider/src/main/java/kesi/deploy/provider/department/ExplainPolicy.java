package kesi.deploy.provider.department;

import java.util.List;
import kesi.core.api.command.Command;
import kesi.core.api.command.Commands;
import kesi.core.api.command.Handler;
import kesi.core.api.command.Outcome;
import kesi.core.api.command.Outcome.Listing;
import kesi.core.api.command.Param;
import kesi.core.api.policy.Rule;
import kesi.core.api.preference.Preferences;
import kesi.core.api.problem.Problem;
import kesi.core.api.task.Task;
import kesi.core.api.text.Message;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tells why a feature, bundle, command or preference is allowed, refused, hidden or forced. */
@Command(name = "policy:explain", title = "%policy.explain", help = "%policy.explain.help")
@Component
public final class ExplainPolicy implements Handler<ExplainPolicy.Parameters> {

    private final Reasons reasons;
    private final Commands commands;
    private final Preferences preferences;

    @Activate
    public ExplainPolicy(@Reference Reasons reasons, @Reference Commands commands, @Reference Preferences preferences) {
        this.reasons = reasons;
        this.commands = commands;
        this.preferences = preferences;
    }

    /**
     * What is asked about.
     *
     * @param id of a feature, bundle or command, or {@code PAGE.CHOICE}
     */
    public record Parameters(
            @Param(label = "%param.explained", positional = true)
            String id) {}

    @Override
    public Outcome run(Parameters parameters, Task task) {
        return outcome(explaining()
                .of(parameters.id())
                .orElseThrow(() -> Problem.usage(Message.of(ExplainPolicy.class, "explain.unknown", parameters.id()))));
    }

    private Explaining explaining() {
        return new Explaining(reasons.policy(), commands, preferences, reasons.features(), reasons.outside());
    }

    private static Outcome outcome(Explanation answer) {
        Message sentence =
                Message.of(ExplainPolicy.class, "explain.verdict." + answer.verdict(), answer.id(), answer.sentence());
        return Outcome.of(sentence)
                .withData(Outcome.tree(
                        "id", answer.id(),
                        "kind", answer.kind(),
                        "verdict", answer.verdict().name(),
                        "sentence", answer.sentence().toString(),
                        "rules",
                                answer.rules().stream().map(ExplainPolicy::tree).toList(),
                        "signers", answer.origin().signers(),
                        "date", answer.origin().date(),
                        "from", answer.origin().from()))
                .withListing(new Listing(
                        List.of(head("rule"), head("value"), head("file"), head("line")),
                        answer.rules().stream().map(ExplainPolicy::row).toList()));
    }

    private static Object tree(Rule rule) {
        return Outcome.tree(
                "key", rule.key(),
                "value", rule.value(),
                "authority", rule.authority().name(),
                "file", rule.file().toString(),
                "line", rule.line(),
                "column", rule.column());
    }

    private static List<String> row(Rule rule) {
        return List.of(rule.key(), rule.word(), rule.file().toString(), rule.line() + ":" + rule.column());
    }

    private static Message head(String column) {
        return Message.of(ExplainPolicy.class, "explain.head." + column);
    }
}
