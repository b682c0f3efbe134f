package kesi.core.provider.key;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kesi.core.api.command.Commands;
import kesi.core.api.command.Description;
import kesi.core.api.command.Keys;
import kesi.core.api.command.Stroke;
import kesi.core.api.json.Json;
import kesi.core.api.problem.Problem;
import kesi.core.api.text.Language.Subscription;
import kesi.core.api.text.Message;
import kesi.core.provider.task.Listeners;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/** The keys of the workspace's commands; what a person chose stands in {@code layout/keys.json}. */
@Component
public final class StoredKeys implements Keys {

    private final Commands commands;
    private final KeyFile file;
    private final Listeners listeners = new Listeners();
    private final Subscription subscription;
    private @Nullable Map<String, Optional<Stroke>> choices;
    private @Nullable List<Bound> bound;

    @Activate
    public StoredKeys(BundleContext context, @Reference Commands commands, @Reference Json json) {
        this(Path.of(Objects.requireNonNullElse(context.getProperty("kesi.home"), ".")), commands, json);
    }

    StoredKeys(Path home, Commands commands, Json json) {
        this.commands = commands;
        this.file = new KeyFile(home.resolve("layout").resolve("keys.json"), json);
        this.subscription = commands.onChange(this::changed);
    }

    /** Follows the commands no longer. */
    @Deactivate
    public void stop() {
        subscription.close();
    }

    @Override
    public synchronized List<Bound> all() {
        List<Bound> known = bound;
        if (known == null) {
            known = commands.all().stream().map(this::bound).toList();
            bound = known;
        }
        return known;
    }

    @Override
    public Optional<Stroke> of(String command) {
        return commands.find(command).flatMap(one -> bound(one).key());
    }

    @Override
    public Optional<Description> command(Stroke key) {
        return all().stream()
                .filter(one -> one.key().filter(key::equals).isPresent())
                .min(Comparator.comparing(one -> !one.own()))
                .map(Bound::command);
    }

    @Override
    public List<Clash> clashes() {
        Map<String, List<Bound>> byKey = all().stream()
                .filter(one -> one.key().isPresent())
                .collect(Collectors.groupingBy(
                        one -> one.key().orElseThrow().toString(),
                        TreeMap::new,
                        Collectors.toCollection(ArrayList::new)));
        return byKey.values().stream()
                .filter(wanting -> wanting.size() > 1)
                .map(StoredKeys::clash)
                .toList();
    }

    @Override
    public void choose(String command, Optional<Stroke> key) {
        if (commands.find(command).isEmpty()) {
            throw Problem.usage(Message.of(StoredKeys.class, "key.command.unknown", command));
        }
        change(chosen -> chosen.put(command, key));
    }

    @Override
    public void reset(String command) {
        change(chosen -> chosen.remove(command));
    }

    @Override
    public void resetAll() {
        change(Map::clear);
    }

    @Override
    public Subscription onChange(Runnable listener) {
        return listeners.add(listener);
    }

    private void change(java.util.function.Consumer<Map<String, Optional<Stroke>>> action) {
        synchronized (this) {
            Map<String, Optional<Stroke>> changed = new TreeMap<>(choices());
            action.accept(changed);
            file.write(changed);
            choices = changed;
        }
        changed();
    }

    private void changed() {
        synchronized (this) {
            bound = null;
        }
        listeners.tell();
    }

    private static Clash clash(List<Bound> wanting) {
        return new Clash(
                wanting.get(0).key().orElseThrow(),
                wanting.stream()
                        .sorted(Comparator.comparing(one -> !one.own()))
                        .map(Bound::command)
                        .toList());
    }

    private synchronized Bound bound(Description command) {
        Optional<Stroke> own = choices().get(command.name());
        return own == null ? new Bound(command, Stroke.of(command.keys()), false) : new Bound(command, own, true);
    }

    private Map<String, Optional<Stroke>> choices() {
        Map<String, Optional<Stroke>> known = choices;
        if (known == null) {
            known = file.read();
            choices = known;
        }
        return known;
    }
}
