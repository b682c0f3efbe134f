package kesi.core.provider.key;

import java.util.List;
import java.util.Optional;
import kesi.core.api.command.Command;
import kesi.core.api.command.Handler;
import kesi.core.api.command.Keys;
import kesi.core.api.command.Outcome;
import kesi.core.api.command.Param;
import kesi.core.api.command.Stroke;
import kesi.core.api.problem.Problem;
import kesi.core.api.task.Task;
import kesi.core.api.text.Message;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code key:set}: gives a command a key, or takes its key away. */
@Command(name = "key:set", title = "%command.key.set", help = "%command.key.set.help")
@Component
public final class SetKey implements Handler<SetKey.Parameters> {

    private final Keys keys;

    /**
     * The parameters.
     *
     * @param command the command's name
     * @param key such as {@code ctrl shift I}; without one the command has no key
     */
    public record Parameters(
            @Param(label = "%param.key.command", positional = true)
            String command,

            @Param(label = "%param.key.key", positional = true)
            Optional<String> key) {}

    @Activate
    public SetKey(@Reference Keys keys) {
        this.keys = keys;
    }

    @Override
    public Outcome run(Parameters parameters, Task task) {
        Optional<Stroke> stroke = parameters.key().map(SetKey::stroke);
        keys.choose(parameters.command(), stroke);
        Message sentence = stroke.map(key -> text("key.set", parameters.command(), key))
                .orElseGet(() -> text("key.none", parameters.command()));
        return Outcome.of(sentence)
                .withData(Outcome.tree(
                        "command", parameters.command(),
                        "key", stroke.map(Stroke::toString).orElse("")))
                .withFindings(Clashes.findings(clashes(parameters.command())));
    }

    private List<Keys.Clash> clashes(String command) {
        return keys.clashes().stream()
                .filter(clash ->
                        clash.commands().stream().anyMatch(one -> one.name().equals(command)))
                .toList();
    }

    private static Stroke stroke(String text) {
        return Stroke.of(text).orElseThrow(() -> Problem.usage(text("key.unknown", text)));
    }

    private static Message text(String key, Object... arguments) {
        return Message.of(SetKey.class, key, arguments);
    }
}
