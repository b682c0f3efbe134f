package kesi.core.provider.policy;

import java.nio.file.Files;
import java.util.List;
import kesi.core.api.command.Command;
import kesi.core.api.command.Handler;
import kesi.core.api.command.Outcome;
import kesi.core.api.command.Outcome.Listing;
import kesi.core.api.policy.Person;
import kesi.core.api.policy.Policy;
import kesi.core.api.policy.Role;
import kesi.core.api.policy.Rule;
import kesi.core.api.problem.Finding;
import kesi.core.api.task.Task;
import kesi.core.api.text.Message;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Shows what holds, where it stands, and in which roles the person works. */
@Command(name = "policy:show", title = "%policy.show", help = "%policy.show.help")
@Component
public final class ShowPolicy implements Handler<Handler.NoParameters> {

    private final Policy policy;

    @Activate
    public ShowPolicy(@Reference Policy policy) {
        this.policy = policy;
    }

    @Override
    public Outcome run(NoParameters parameters, Task task) {
        List<Rule> rules = policy.rules();
        Person person = policy.person();
        List<String> roles = person.roles().stream().sorted().map(Role::word).toList();
        return Outcome.of(Message.of(
                        ShowPolicy.class, "policy.shown", rules.size(), person.account(), String.join(", ", roles)))
                .withData(Outcome.tree(
                        "account", person.account(),
                        "roles", roles,
                        "developer", policy.developer(),
                        "damaged", policy.damage().isPresent(),
                        "files", policy.files().stream().map(ShowPolicy::file).toList(),
                        "rules", rules.stream().map(ShowPolicy::tree).toList()))
                .withListing(new Listing(
                        List.of(head("key"), head("value"), head("authority"), head("file"), head("place")),
                        rules.stream().map(ShowPolicy::row).toList()))
                .withFindings(policy.damage().stream()
                        .map(why -> Finding.error("", why))
                        .toList());
    }

    private static Object file(java.nio.file.Path file) {
        return Outcome.tree("file", file.toString(), "there", Files.exists(file));
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
        return List.of(
                rule.key(),
                String.join(", ", rule.words()),
                rule.authority().name().toLowerCase(java.util.Locale.ROOT),
                rule.file().toString(),
                rule.line() + ":" + rule.column());
    }

    private static Message head(String column) {
        return Message.of(ShowPolicy.class, "policy.head." + column);
    }
}
