package kesi.shell.swing.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import kesi.core.api.command.Commands;
import kesi.core.api.command.Description;
import kesi.core.api.command.Keys;
import kesi.core.api.command.Stroke;
import kesi.core.api.text.Language.Subscription;

/** Keys that are forgotten with the program. */
public final class SampleKeys implements Keys {

    private final Commands commands;
    private final Map<String, Optional<Stroke>> chosen = new TreeMap<>();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    /** The keys of these commands. */
    public SampleKeys(Commands commands) {
        this.commands = commands;
    }

    @Override
    public List<Bound> all() {
        return commands.all().stream().map(this::bound).toList();
    }

    @Override
    public Optional<Stroke> of(String command) {
        return commands.find(command).flatMap(one -> bound(one).key());
    }

    @Override
    public Optional<Description> command(Stroke key) {
        return wanting(key).stream().findFirst();
    }

    @Override
    public List<Clash> clashes() {
        List<Clash> clashes = new ArrayList<>();
        all().stream().flatMap(one -> one.key().stream()).distinct().forEach(key -> {
            if (wanting(key).size() > 1) {
                clashes.add(new Clash(key, wanting(key)));
            }
        });
        return clashes;
    }

    @Override
    public void choose(String command, Optional<Stroke> key) {
        chosen.put(command, key);
        tell();
    }

    @Override
    public void reset(String command) {
        chosen.remove(command);
        tell();
    }

    @Override
    public void resetAll() {
        chosen.clear();
        tell();
    }

    @Override
    public Subscription onChange(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    private void tell() {
        listeners.forEach(Runnable::run);
    }

    private List<Description> wanting(Stroke key) {
        return all().stream()
                .filter(one -> one.key().filter(key::equals).isPresent())
                .map(Bound::command)
                .toList();
    }

    private Bound bound(Description command) {
        Optional<Stroke> own = chosen.get(command.name());
        return own == null ? new Bound(command, Stroke.of(command.keys()), false) : new Bound(command, own, true);
    }
}
