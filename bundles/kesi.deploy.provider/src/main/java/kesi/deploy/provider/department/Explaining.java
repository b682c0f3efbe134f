package kesi.deploy.provider.department;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kesi.core.api.command.Commands;
import kesi.core.api.command.Description;
import kesi.core.api.policy.Policy;
import kesi.core.api.policy.Role;
import kesi.core.api.policy.Rule;
import kesi.core.api.preference.Preferences;
import kesi.core.api.preference.Preferences.Held;
import kesi.core.api.preference.Preferences.Origin;
import kesi.core.api.text.Message;
import kesi.deploy.provider.department.Explanation.Verdict;

/**
 * Answers why something is allowed, refused, hidden or forced. What is asked about may be a command, a preference, a
 * feature or a bundle, by the name under which people and files know it.
 */
record Explaining(
        Policy policy, Commands commands, Preferences preferences, FeatureReasons features, OutsideReasons outside) {

    /** The answer; empty when nobody knows what is asked about. */
    Optional<Explanation> of(String id) {
        return command(id)
                .or(() -> preference(id))
                .or(() -> outside.revoked(id))
                .or(() -> features.feature(id))
                .or(() -> features.bundle(id))
                .or(() -> absentCommand(id))
                .or(() -> outside.refused(id));
    }

    private Optional<Explanation> command(String id) {
        return commands.find(id).map(this::explain);
    }

    private Explanation explain(Description command) {
        List<Role> roles = roles(command);
        List<Rule> rules =
                roles.stream().flatMap(role -> policy.accounts(role).stream()).toList();
        kesi.deploy.provider.department.Origin origin = features.originOfBundle(command.bundle());
        if (roles.isEmpty() || (!policy.names("roles") && policy.damage().isEmpty())) {
            return new Explanation(
                    command.name(),
                    "command",
                    Verdict.ALLOWED,
                    text("explain.everybody", command.name()),
                    List.of(),
                    origin);
        }
        boolean may = policy.person().isOneOf(roles);
        Message sentence = text(
                may ? "explain.role" : "explain.norole",
                policy.person().account(),
                String.join(", ", roles.stream().map(Role::word).toList()));
        Message why = may ? sentence : policy.damage().orElse(sentence);
        return new Explanation(command.name(), "command", may ? Verdict.ALLOWED : Verdict.REFUSED, why, rules, origin);
    }

    private static List<Role> roles(Description command) {
        List<Role> asked =
                command.roles().stream().flatMap(word -> Role.of(word).stream()).toList();
        return asked.isEmpty() && command.changes() ? List.of(Role.EDITOR) : asked;
    }

    private Optional<Explanation> preference(String id) {
        int point = id.lastIndexOf('.');
        String page = point < 0 ? "" : id.substring(0, point);
        return preferences.pages().stream()
                .filter(one -> one.id().equals(page))
                .flatMap(one -> preferences.choices(page).stream())
                .filter(choice -> (page + "." + choice.parameter().flag()).equals(id))
                .findFirst()
                .map(choice -> explain(id, choice.held()));
    }

    private Explanation explain(String id, Held held) {
        boolean locked = held.from() == Origin.LOCKED || held.reason().isPresent();
        Message sentence = held.reason()
                .orElseGet(() -> text(
                        "explain.chosen",
                        id,
                        String.join(", ", held.values()),
                        held.from().name()));
        return new Explanation(
                id,
                "preference",
                locked ? Verdict.FORCED : Verdict.ALLOWED,
                sentence,
                policy.rules("lock." + id),
                kesi.deploy.provider.department.Origin.NONE);
    }

    /** A command of a feature that is not here is hidden for the feature's reason. */
    private Optional<Explanation> absentCommand(String id) {
        return Stream.of(features.featureOfCommand(id))
                .flatMap(Optional::stream)
                .flatMap(feature -> features.feature(feature).stream())
                .map(feature -> feature.of(id, "command"))
                .findFirst();
    }

    private static Message text(String key, Object... arguments) {
        return Message.of(Explaining.class, key, arguments);
    }
}
