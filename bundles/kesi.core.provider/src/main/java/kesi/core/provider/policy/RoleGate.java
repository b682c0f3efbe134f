package kesi.core.provider.policy;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import kesi.core.api.command.CommandGate;
import kesi.core.api.command.Description;
import kesi.core.api.policy.Policy;
import kesi.core.api.policy.Role;
import kesi.core.api.policy.Rule;
import kesi.core.api.text.Message;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.LoggerFactory;

/**
 * Keeps commands to the roles that they ask for. A word that is no role is asked for in vain, so that a slip of the pen
 * opens nothing.
 */
@Component
public final class RoleGate implements CommandGate {

    private final Policy policy;

    @Activate
    public RoleGate(@Reference Policy policy) {
        this.policy = policy;
    }

    @Override
    public Optional<Message> refusal(Description command) {
        List<String> wanted = wanted(command);
        boolean free =
                wanted.isEmpty() || (!policy.names("roles") && policy.damage().isEmpty());
        if (free || known(wanted).stream().anyMatch(policy.person().roles()::contains)) {
            return Optional.empty();
        }
        return policy.damage().or(() -> Optional.of(whoMay(wanted)));
    }

    @Override
    public void refused(Description command, Message reason) {
        LoggerFactory.getLogger(RoleGate.class)
                .warn(
                        "{} was refused to {}: {}",
                        command.name(),
                        policy.person().account(),
                        reason);
    }

    /** The words of the roles that may run a command; none when everybody may. */
    static List<String> wanted(Description command) {
        if (!command.roles().isEmpty()) {
            return command.roles();
        }
        return command.changes() ? List.of(Role.EDITOR.word()) : List.of();
    }

    /** An unknown word gives no role; with nothing left nobody may, which an empty list would not say. */
    private static List<Role> known(List<String> wanted) {
        return wanted.stream().flatMap(word -> Role.of(word).stream()).toList();
    }

    private Message whoMay(List<String> wanted) {
        List<Role> roles = known(wanted);
        List<Rule> accounts =
                roles.stream().flatMap(role -> policy.accounts(role).stream()).toList();
        Message who = Message.literal(roles.stream().map(Role::word).collect(Collectors.joining(", ")));
        if (accounts.isEmpty()) {
            return Message.of(RoleGate.class, "role.nobody", policy.person().account(), who);
        }
        return Message.of(
                RoleGate.class,
                "role.refused",
                policy.person().account(),
                who,
                accounts.stream().map(Rule::word).distinct().collect(Collectors.joining(", ")),
                accounts.get(0).place());
    }
}
