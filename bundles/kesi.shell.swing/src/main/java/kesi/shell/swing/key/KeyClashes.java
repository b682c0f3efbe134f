package kesi.shell.swing.key;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import kesi.core.api.command.Description;
import kesi.core.api.command.Keys;
import kesi.core.api.command.Keys.Clash;
import kesi.core.api.problem.Problem;
import kesi.shell.swing.Texts;

/** Tells once of each key that commands of two bundles want. Used on the event dispatch thread. */
public final class KeyClashes {

    private final Keys keys;
    private final Consumer<Throwable> problems;
    private final Set<String> told = new HashSet<>();

    /** Nothing is told yet. */
    public KeyClashes(Keys keys, Consumer<Throwable> problems) {
        this.keys = keys;
        this.problems = problems;
    }

    /** Looks at the keys as they are now; one that is settled is told of again when it comes back. */
    public void look() {
        List<Clash> now =
                keys.clashes().stream().filter(KeyClashes::ofTwoBundles).toList();
        told.retainAll(now.stream().map(KeyClashes::name).toList());
        now.stream().filter(clash -> told.add(name(clash))).forEach(clash -> problems.accept(problem(clash)));
    }

    private static boolean ofTwoBundles(Clash clash) {
        return clash.commands().stream().map(Description::bundle).distinct().count() > 1;
    }

    private static String name(Clash clash) {
        return clash.key() + " "
                + clash.commands().stream().map(Description::name).sorted().toList();
    }

    private static Problem problem(Clash clash) {
        Description first = clash.commands().get(0);
        Description second = clash.commands().stream()
                .filter(one -> !one.bundle().equals(first.bundle()))
                .findFirst()
                .orElse(first);
        return Problem.failed(Texts.of(
                "keys.clash.problem",
                KeyStrokes.here().shown(clash.key()),
                first.title(),
                first.bundle(),
                second.title(),
                second.bundle()));
    }
}
