package kesi.core.provider.command;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import kesi.core.api.command.CommandGate;
import kesi.core.api.command.CommandHints;
import kesi.core.api.command.CommandRun;
import kesi.core.api.command.CommandState;
import kesi.core.api.command.Commands;
import kesi.core.api.command.Description;
import kesi.core.api.command.Export;
import kesi.core.api.command.Handler;
import kesi.core.api.command.Import;
import kesi.core.api.command.Outcome;
import kesi.core.api.command.Parameter;
import kesi.core.api.task.Call;
import kesi.core.api.task.Running;
import kesi.core.api.task.Task;
import kesi.core.api.task.Tasks;
import kesi.core.api.text.Language.Subscription;
import kesi.core.api.text.Message;
import kesi.core.provider.script.Recording;
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

    private final CommandTable table = new CommandTable();
    private final Permission permission = new Permission();
    private final List<CommandHints> hints = new CopyOnWriteArrayList<>();
    private final Listeners listeners = new Listeners();
    private final Runs runs = new Runs();
    private final BundleContext context;
    private final Tasks tasks;
    private final Recording recording;

    @Activate
    public RegisteredCommands(BundleContext context, @Reference Tasks tasks, @Reference Recording recording) {
        this.context = context;
        this.tasks = tasks;
        this.recording = recording;
    }

    @Reference(
            service = Handler.class,
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC,
            target = "(kesi.command.name=*)")
    void bindHandler(ServiceReference<Handler<?>> reference) {
        table.add(reference);
        listeners.tell();
    }

    void unbindHandler(ServiceReference<Handler<?>> reference) {
        table.remove(reference);
        listeners.tell();
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void bindHints(CommandHints known) {
        hints.add(known);
    }

    void unbindHints(CommandHints known) {
        hints.remove(known);
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void bindGate(CommandGate gate) {
        permission.gates().add(gate);
        listeners.tell();
    }

    void unbindGate(CommandGate gate) {
        permission.gates().remove(gate);
        listeners.tell();
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void bindState(CommandState state) {
        permission.states().add(state);
    }

    void unbindState(CommandState state) {
        permission.states().remove(state);
    }

    @Override
    public List<Description> all() {
        return table.all().map(Registered::description).toList();
    }

    @Override
    public List<Import> imports() {
        return table.all().flatMap(one -> one.reads().stream()).toList();
    }

    @Override
    public List<Export> exports() {
        return table.all().flatMap(one -> one.writes().stream()).toList();
    }

    @Override
    public Optional<Message> refusal(Description command) {
        return permission.refusal(command);
    }

    @Override
    public Optional<Description> find(String name) {
        return table.find(name).map(Registered::description);
    }

    @Override
    public List<Parameter> parameters(String name) {
        try (HeldHandler handler = hold(name)) {
            return handler.parameters();
        }
    }

    @Override
    public Outcome run(String name, Map<String, List<String>> arguments, Task task) {
        Registered command = known(name);
        permission.passGates(command.description());
        return runs.during(command.description(), () -> run(command, arguments, task));
    }

    private Outcome run(Registered command, Map<String, List<String>> arguments, Task task) {
        try (HeldHandler handler = HeldHandler.hold(context, command)) {
            if (!command.description().needs().isEmpty()) {
                permission.meetNeeds(command.description(), handler.parameters());
            }
            return handler.run(arguments, task);
        }
    }

    @Override
    public void check(String name, Map<String, List<String>> arguments) {
        try (HeldHandler handler = hold(name)) {
            handler.check(arguments);
        }
    }

    @Override
    public Running<Outcome> start(String name, Map<String, List<String>> arguments) {
        Optional<Description> command = find(name);
        Message title = command.map(Description::title).orElseGet(() -> Message.literal(name));
        recording.note(name, title, arguments);
        Call call = new Call(name, arguments, command.map(Description::bundle).orElse(""));
        return tasks.start(title, call, task -> run(name, arguments, task));
    }

    @Override
    public void byHand(String name, Map<String, List<String>> arguments) {
        find(name).ifPresent(command -> recording.noteByHand(name, command.title(), arguments));
    }

    @Override
    public boolean isRecording() {
        return recording.isOn();
    }

    @Override
    public Optional<CommandRun> currentRun() {
        return runs.here();
    }

    @Override
    public boolean isRunning(CommandRun run) {
        return runs.lasts(run);
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
        return HeldHandler.hold(context, known(name));
    }

    private Registered known(String name) {
        return table.find(name).orElseThrow(() -> new UnknownCommand(name, table.names(), hints).problem());
    }
}
