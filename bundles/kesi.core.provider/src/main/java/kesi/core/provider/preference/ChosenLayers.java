package kesi.core.provider.preference;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kesi.core.api.problem.Problem;
import kesi.core.api.text.Message;

/** The layers as they are now and the files behind them. Safe for use by any thread. */
final class ChosenLayers {

    private final PersonFile file;
    private final Supplier<Locks> policies;
    private final Optional<Message> damage;
    private final Consumer<Set<String>> changed;
    private volatile Layers layers;

    /**
     * Reads the files.
     *
     * @param changed told which pages hold something else now, on the thread that made the change
     */
    ChosenLayers(PersonFile file, Supplier<Locks> policies, Consumer<Set<String>> changed) {
        this.file = file;
        this.policies = policies;
        this.changed = changed;
        PersonFile.Content content = file.read();
        this.damage = content.damage();
        this.layers = new Layers(Map.of(), content.values(), policies.get());
    }

    Layers now() {
        return layers;
    }

    /** What was wrong with the files. */
    List<Message> damages() {
        return Stream.of(damage, layers.policy().damage())
                .flatMap(Optional::stream)
                .toList();
    }

    /** Asks the policy again. */
    void refresh() {
        Locks latest = policies.get();
        if (!latest.equals(layers.policy())) {
            change(before -> before.withPolicy(latest));
        }
    }

    /** The department chose otherwise. */
    void department(Map<String, List<String>> choices) {
        Map<String, List<String>> normal = new HashMap<>();
        choices.forEach((key, values) -> normal.put(Keys.normal(key), values));
        change(before -> before.withDepartment(normal));
    }

    /**
     * The person chooses.
     *
     * @param values by the names of the choices; an empty list takes one back
     * @throws Problem when one is unknown, locked or does not fit, or the file cannot be written; nothing is changed
     */
    void choose(Shape<?> shape, Map<String, List<String>> values) {
        change(before -> {
            Layers after = before.withPerson(chosen(shape, values, before));
            Map<String, List<String>> words = Layers.words(after.held(shape, new java.util.ArrayList<>()));
            values.forEach((name, given) -> shape.find(name)
                    .filter(parameter -> !given.isEmpty())
                    .ifPresent(parameter -> words.put(parameter.name(), given)));
            shape.read(words);
            file.write(after.person());
            return after;
        });
    }

    private static Map<String, List<String>> chosen(Shape<?> shape, Map<String, List<String>> values, Layers before) {
        Map<String, List<String>> person = new HashMap<>(before.person());
        values.forEach((name, given) -> {
            String key = key(shape, name);
            before.policy().reason(key).ifPresent(reason -> {
                throw Problem.refused("P-LOCKED", reason);
            });
            if (given.isEmpty()) {
                person.remove(key);
            } else {
                person.put(key, given);
            }
        });
        return person;
    }

    private static String key(Shape<?> shape, String name) {
        return shape.find(name)
                .map(parameter -> Keys.of(shape.page(), parameter.flag()))
                .orElseThrow(() -> Problem.usage(Message.of(
                        ChosenLayers.class,
                        "preference.unknown",
                        shape.page(),
                        name,
                        shape.parameters().stream().map(one -> one.flag()).collect(Collectors.joining(", ")))));
    }

    private void change(UnaryOperator<Layers> how) {
        Set<String> pages = new TreeSet<>();
        synchronized (this) {
            Layers before = layers;
            Layers after = how.apply(before);
            layers = after;
            Stream.concat(before.pages().stream(), after.pages().stream())
                    .filter(page -> !before.of(page).equals(after.of(page)))
                    .forEach(pages::add);
        }
        changed.accept(pages);
    }
}
