package kesi.core.provider.command;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import kesi.core.api.command.CommandHints;
import kesi.core.api.command.Commands;
import kesi.core.api.command.Description;
import kesi.core.api.command.Handler;
import kesi.core.api.command.Outcome;
import kesi.core.api.command.Parameter;
import kesi.core.api.task.Call;
import kesi.core.api.task.Running;
import kesi.core.api.task.Task;
import kesi.core.api.task.Tasks;
import kesi.core.api.text.Language.Subscription;
import kesi.core.api.text.Message;
import kesi.core.provider.task.Listeners;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/**
 * The commands of the loaded bundles, by the properties of their services: a handler is asked for when its command
 * runs or its parameters are wanted, and released right after. Of two of one name the higher ranked counts.
 */
@Component(immediate = true)
public final class RegisteredCommands implements Commands {

    private final Map<ServiceReference<Handler<?>>, Optional<Registered>> handlers = new ConcurrentHashMap<>();
    private final List<CommandHints> hints = new CopyOnWriteArrayList<>();
    private final Listeners listeners = new Listeners();
    private final BundleContext context;
    private final Tasks tasks;

    @Activate
    public RegisteredCommands(BundleContext context, @Reference Tasks tasks) {
        this.context = context;
        this.tasks = tasks;
    }

    @Reference(
            service = Handler.class,
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC,
            target = "(kesi.command.name=*)")
    void bindHandler(ServiceReference<Handler<?>> reference) {
        handlers.put(reference, Optional.empty());
        listeners.tell();
    }

    void unbindHandler(ServiceReference<Handler<?>> reference) {
        handlers.remove(reference);
        listeners.tell();
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void bindHints(CommandHints known) {
        hints.add(known);
    }

    void unbindHints(CommandHints known) {
        hints.remove(known);
    }

    @Override
    public List<Description> all() {
        return names().stream().flatMap(name -> find(name).stream()).toList();
    }

    @Override
    public Optional<Description> find(String name) {
        return registered(name).map(Registered::description);
    }

    @Override
    public List<Parameter> parameters(String name) {
        try (HeldHandler handler = hold(name)) {
            return handler.parameters();
        }
    }

    @Override
    public Outcome run(String name, Map<String, List<String>> arguments, Task task) {
        try (HeldHandler handler = hold(name)) {
            return handler.run(arguments, task);
        }
    }

    @Override
    public Running<Outcome> start(String name, Map<String, List<String>> arguments) {
        Optional<Description> command = find(name);
        Message title = command.map(Description::title).orElseGet(() -> Message.literal(name));
        Call call = new Call(name, arguments, command.map(Description::bundle).orElse(""));
        return tasks.start(title, call, task -> run(name, arguments, task));
    }

    @Override
    public Map<String, List<String>> parse(String name, List<String> words) {
        return new CommandLine(name, parameters(name)).read(words);
    }

    @Override
    public Subscription onChange(Runnable listener) {
        return listeners.add(listener);
    }

    private HeldHandler hold(String name) {
        return HeldHandler.hold(
                context, registered(name).orElseThrow(() -> new UnknownCommand(name, names(), hints).problem()));
    }

    private List<String> names() {
        return handlers.keySet().stream()
                .map(reference -> Registered.text(reference, "name"))
                .distinct()
                .sorted()
                .toList();
    }

    private Optional<Registered> registered(String name) {
        return handlers.keySet().stream()
                .filter(reference -> Registered.text(reference, "name").equals(name))
                .max(Comparator.naturalOrder())
                .flatMap(this::described);
    }

    /** Read once, when it is first wanted; a bundle that leaves at this very moment has no description any more. */
    private Optional<Registered> described(ServiceReference<Handler<?>> reference) {
        Optional<Registered> known = handlers.computeIfPresent(
                reference,
                (key, before) ->
                        before.isPresent() || key.getBundle() == null ? before : Optional.of(Registered.of(key)));
        return known == null ? Optional.empty() : known;
    }
}
