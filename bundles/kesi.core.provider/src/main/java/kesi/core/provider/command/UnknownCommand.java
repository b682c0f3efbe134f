package kesi.core.provider.command;

import java.util.List;
import kesi.core.api.command.CommandHints;
import kesi.core.api.problem.Problem;
import kesi.core.api.text.Message;

/**
 * Says what a person can do about a command that is not here.
 *
 * @param name what was asked for
 * @param names the commands that are here
 * @param hints who knows of others
 */
record UnknownCommand(String name, List<String> names, List<CommandHints> hints) {

    Problem problem() {
        return Problem.usage(sentence());
    }

    private Message sentence() {
        List<String> features = hints.stream()
                .flatMap(known -> known.featuresWith(name).stream())
                .distinct()
                .toList();
        if (!features.isEmpty()) {
            return Message.of(UnknownCommand.class, "command.unknown.feature", name, String.join(", ", features));
        }
        List<String> near = Nearest.to(name, names);
        return near.isEmpty()
                ? Message.of(UnknownCommand.class, "command.unknown.bundles", name)
                : Message.of(UnknownCommand.class, "command.unknown.near", name, String.join(", ", near));
    }
}
