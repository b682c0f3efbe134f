package kesi.core.testing;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import kesi.core.api.command.Commands;
import kesi.core.api.command.Description;
import kesi.core.api.command.Handler;
import kesi.core.api.command.Outcome;
import kesi.core.api.command.Parameter;
import kesi.core.api.command.ParameterRecord;
import kesi.core.api.problem.Problem;
import kesi.core.api.task.Running;
import kesi.core.api.task.Task;
import kesi.core.api.text.Catalog;
import kesi.core.api.text.Language.Subscription;
import kesi.core.api.text.Message;
import kesi.core.provider.command.CommandLine;

/**
 * Commands for tests, added by hand; words and arguments are read as the product reads them. For one thread.
 */
public final class DirectCommands implements Commands {

    private final Map<String, Handler<?>> handlers = new TreeMap<>();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final DirectTasks tasks = new DirectTasks();

    /** Adds a command, or puts another in its place. */
    public DirectCommands add(String name, Handler<?> handler) {
        handlers.put(name, handler);
        listeners.forEach(Runnable::run);
        return this;
    }

    /** Takes a command away, as when its bundle leaves. */
    public void remove(String name) {
        handlers.remove(name);
        listeners.forEach(Runnable::run);
    }

    /** Runs a command as it would stand on a command line. */
    public Outcome run(String name, String... words) {
        return run(name, parse(name, List.of(words)), new RecordingTask());
    }

    @Override
    public List<Description> all() {
        return handlers.keySet().stream().map(DirectCommands::description).toList();
    }

    @Override
    public Optional<Description> find(String name) {
        return handlers.containsKey(name) ? Optional.of(description(name)) : Optional.empty();
    }

    @Override
    public List<Parameter> parameters(String name) {
        Handler<?> handler = handler(name);
        return ParameterRecord.of(type(handler)).describe(Catalog.of(handler.getClass()));
    }

    @Override
    @SuppressWarnings("unchecked") // the record is of the very type that the handler's method takes
    public Outcome run(String name, Map<String, List<String>> arguments, Task task) {
        Handler<?> handler = handler(name);
        Record record = ParameterRecord.of(type(handler)).read(arguments);
        return ((Handler<Record>) handler).run(record, task);
    }

    @Override
    public Running<Outcome> start(String name, Map<String, List<String>> arguments) {
        return tasks.start(Message.literal(name), task -> run(name, arguments, task));
    }

    @Override
    public Map<String, List<String>> parse(String name, List<String> words) {
        return new CommandLine(name, parameters(name)).read(words);
    }

    @Override
    public Subscription onChange(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    private Handler<?> handler(String name) {
        return Optional.<Handler<?>>ofNullable(handlers.get(name))
                .orElseThrow(() -> Problem.usage(Message.literal("There is no command named " + name)));
    }

    private static Class<? extends Record> type(Handler<?> handler) {
        return Arrays.stream(handler.getClass().getMethods())
                .filter(method -> method.getName().equals("run") && !method.isBridge())
                .map(method -> method.getParameterTypes()[0])
                .filter(Class::isRecord)
                .<Class<? extends Record>>map(type -> type.asSubclass(Record.class))
                .findFirst()
                .orElseThrow();
    }

    private static Description description(String name) {
        Message title = Message.literal(name);
        return new Description(name, title, title, Description.Place.NOWHERE, List.of(), false, false, "test");
    }
}
