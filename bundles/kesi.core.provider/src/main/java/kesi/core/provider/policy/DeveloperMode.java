package kesi.core.provider.policy;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import kesi.core.api.command.Command;
import kesi.core.api.command.Handler;
import kesi.core.api.command.Outcome;
import kesi.core.api.command.Param;
import kesi.core.api.json.Json;
import kesi.core.api.policy.Authority;
import kesi.core.api.policy.Policy;
import kesi.core.api.policy.Rule;
import kesi.core.api.problem.Problem;
import kesi.core.api.task.Task;
import kesi.core.api.text.Message;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Puts this workspace into developer mode or out of it, in the workspace's own policy. */
@Command(name = "policy:developer", title = "%policy.developer", help = "%policy.developer.help", roles = "it")
@Component
public final class DeveloperMode implements Handler<DeveloperMode.Parameters> {

    private final Policy policy;
    private final Json json;
    private final Path file;

    @Activate
    public DeveloperMode(BundleContext context, @Reference Policy policy, @Reference Json json) {
        this.policy = policy;
        this.json = json;
        this.file = new PolicyPlaces(context::getProperty, System.getenv()).workspace();
    }

    /** On or off. */
    public enum Mode {
        ON,
        OFF
    }

    /**
     * Which.
     *
     * @param mode on or off
     */
    public record Parameters(
            @Param(label = "%param.mode", positional = true) Mode mode) {}

    @Override
    public Outcome run(Parameters parameters, Task task) {
        boolean on = parameters.mode() == Mode.ON;
        policy.damage().ifPresent(why -> {
            throw Problem.refused("P-DAMAGED", why);
        });
        policy.rule(PolicyKeys.DEVELOPER)
                .filter(rule -> rule.authority() != Authority.WORKSPACE)
                .ifPresent(rule -> refuse(rule, on));
        write(on);
        return Outcome.of(Message.of(DeveloperMode.class, on ? "policy.developer.on" : "policy.developer.off", file))
                .withData(Outcome.tree("developer", policy.developer()));
    }

    private static void refuse(Rule rule, boolean on) {
        if (!Objects.equals(rule.value(), on)) {
            throw Problem.refused(
                    "P-LOCKED", Message.of(DeveloperMode.class, "policy.developer.fixed", rule.word(), rule.place()));
        }
    }

    private void write(boolean on) {
        Map<String, Object> tree = new LinkedHashMap<>();
        Path temporary = file.resolveSibling("policy.json.tmp");
        try {
            if (Files.exists(file)
                    && json.read(file.toString(), new StringReader(Files.readString(file))) instanceof Map<?, ?> old) {
                old.forEach((key, value) -> tree.put(String.valueOf(key), value));
            }
            tree.put(PolicyKeys.DEVELOPER, on);
            Files.writeString(temporary, json.writeIndented(tree) + "\n");
            Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw Problem.failed(Message.of(DeveloperMode.class, "policy.unwritable", file, e.toString()), e);
        }
    }
}
