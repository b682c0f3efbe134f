package kesi.core.provider.key;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import kesi.core.api.command.Commands;
import kesi.core.api.command.Description;
import kesi.core.api.command.Outcome;
import kesi.core.api.command.Parameter;
import kesi.core.api.task.Running;
import kesi.core.api.task.Task;
import kesi.core.api.text.Language.Subscription;
import kesi.core.api.text.Message;

/** Commands that are only there to have names and keys. */
final class NamedCommands implements Commands {

    private final Map<String, Description> all = new TreeMap<>();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    NamedCommands add(String name, String keys) {
        Message title = Message.literal("Title of " + name);
        Description.Place place = new Description.Place(List.of(), keys, "", "");
        all.put(name, new Description(name, title, title, place, List.of(), false, false, "test"));
        listeners.forEach(Runnable::run);
        return this;
    }

    @Override
    public List<Description> all() {
        return List.copyOf(all.values());
    }

    @Override
    public Optional<Description> find(String name) {
        return Optional.ofNullable(all.get(name));
    }

    @Override
    public List<Parameter> parameters(String name) {
        return List.of();
    }

    @Override
    public Outcome run(String name, Map<String, List<String>> arguments, Task task) {
        throw new UnsupportedOperationException(name);
    }

    @Override
    public Running<Outcome> start(String name, Map<String, List<String>> arguments) {
        throw new UnsupportedOperationException(name);
    }

    @Override
    public Map<String, List<String>> parse(String name, List<String> words) {
        return Map.of();
    }

    @Override
    public Subscription onChange(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }
}
