package kesi.core.provider.key;

import java.util.List;
import java.util.stream.Collectors;
import kesi.core.api.command.Description;
import kesi.core.api.command.Keys.Clash;
import kesi.core.api.problem.Finding;
import kesi.core.api.text.Message;

/** Keys that several commands want, told so that every command is named. */
final class Clashes {

    private Clashes() {}

    static List<Finding> findings(List<Clash> clashes) {
        return clashes.stream().map(Clashes::finding).toList();
    }

    private static Finding finding(Clash clash) {
        Description first = clash.commands().get(0);
        String others = clash.commands().stream().skip(1).map(Description::name).collect(Collectors.joining(", "));
        return Finding.warning(
                clash.key().toString(), Message.of(Clashes.class, "key.clash", clash.key(), first.name(), others));
    }
}
