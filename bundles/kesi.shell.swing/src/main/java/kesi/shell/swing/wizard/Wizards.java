package kesi.shell.swing.wizard;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import kesi.core.api.command.Description;
import kesi.core.api.command.Parameter;
import kesi.core.api.problem.Problem;
import kesi.core.api.task.Task;
import kesi.core.api.text.Message;
import kesi.shell.api.Selection;
import kesi.shell.api.WizardPart;
import kesi.shell.swing.Texts;
import kesi.shell.swing.form.RecordPicker;
import kesi.shell.swing.menu.Offer;
import kesi.shell.swing.part.Contributions;
import kesi.shell.swing.part.CoreServices;
import kesi.shell.swing.part.Stores;
import kesi.shell.swing.part.WizardInfo;
import kesi.shell.swing.part.WizardParts;
import kesi.shell.swing.part.WizardSource;
import kesi.shell.swing.scope.OnScreen;
import kesi.shell.swing.scope.Owner;
import kesi.shell.swing.scope.Spoken;
import kesi.shell.swing.scope.ViewScope;
import kesi.shell.swing.window.Shell;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The wizards of the loaded bundles: offered while their commands are here, opened over the window. */
@Component(service = Wizards.class)
public final class Wizards {

    private static final String ENTRY = "wizard.";

    private final Contributions<WizardSource> all;
    private final CoreServices core;
    private final Stores stores;
    private final Selection selection;

    /** Everything that a wizard needs to open. */
    private record Ready(WizardPart part, List<Parameter> parameters, Map<String, List<String>> proposals) {}

    private record Tried(Optional<Ready> ready, Optional<Throwable> problem) {}

    /** The wizards of all bundles. */
    @Activate
    public Wizards(
            @Reference WizardParts parts,
            @Reference CoreServices core,
            @Reference Stores stores,
            @Reference Selection selection) {
        this(parts.wizards(), new Around(core, stores, selection));
    }

    /** What wizards work with. */
    public record Around(CoreServices core, Stores stores, Selection selection) {}

    /** These wizards. Declarative Services tells constructors apart by the number of their parameters alone. */
    public Wizards(Contributions<WizardSource> all, Around around) {
        this.all = all;
        this.core = around.core();
        this.stores = around.stores();
        this.selection = around.selection();
    }

    /** What is known of each. */
    public List<WizardInfo> infos() {
        return all.all().stream().map(WizardSource::info).toList();
    }

    /** Takes its places in a window, before the window opens. */
    public void attach(Shell shell) {
        shell.offer(() -> offers(shell));
        shell.scope().keep(all.follow(source -> shell.offersChanged(), source -> shell.offersChanged()));
    }

    /**
     * Opens a wizard over the window; any thread.
     *
     * @throws Problem when there is none of that id, or its command is absent
     */
    public void open(Shell shell, String id) {
        WizardSource source = all.all().stream()
                .filter(one -> one.info().id().equals(id))
                .findFirst()
                .orElseThrow(() -> Problem.usage(Texts.of("wizard.unknown", id)));
        Description command = core.commands()
                .find(source.info().command())
                .orElseThrow(() ->
                        Problem.usage(Texts.of("command.unknown", source.info().command())));
        OnScreen.soon(() -> open(shell, source, command));
    }

    /** The wizards whose commands are here. */
    public List<Description> entries() {
        return infos().stream()
                .flatMap(info -> core.commands().find(info.command()).stream().map(command -> entry(info, command)))
                .toList();
    }

    private List<Offer> offers(Shell shell) {
        return entries().stream()
                .map(entry -> new Offer(
                        entry,
                        Texts.of("palette.wizard"),
                        () -> open(shell, entry.name().substring(ENTRY.length()))))
                .toList();
    }

    /** It can be opened when its command could run. */
    private static Description entry(WizardInfo info, Description command) {
        Message help = info.help().chinese().isEmpty() ? command.help() : info.help();
        String icon = info.icon().map(Object::toString).orElse("");
        return new Description(
                ENTRY + info.id(),
                info.title(),
                help,
                new Description.Place(info.menu(), "", "", icon),
                command.needs(),
                command.changes(),
                command.undo(),
                info.bundle(),
                command.roles(),
                command.example());
    }

    private void open(Shell shell, WizardSource source, Description command) {
        WizardInfo info = source.info();
        Optional<Message> refusal = core.commands().refusal(command);
        if (refusal.isPresent()) {
            shell.say(Problem.refused("C-NEEDS", Texts.of("command.refused", info.title(), refusal.get())));
            return;
        }
        ViewScope scope = shell.scope().child(new Owner(info.bundle(), ENTRY + info.id()));
        scope.keep(all.follow(came -> {}, left -> OnScreen.andWait(() -> left(shell, source, left, scope))));
        scope.inBackground(Texts.of("wizard.opening"), task -> tried(source, command, scope, task), tried -> {
            try (scope) {
                tried.problem().ifPresent(shell::say);
                tried.ready().ifPresent(ready -> show(shell, info, command, ready, scope));
            }
        });
    }

    private Tried tried(WizardSource source, Description command, ViewScope scope, Task task) {
        try {
            return new Tried(Optional.of(ready(source, command, scope, task)), Optional.empty());
        } catch (RuntimeException | LinkageError e) { // the edge to a bundle's code
            return new Tried(Optional.empty(), Optional.of(e));
        }
    }

    private Ready ready(WizardSource source, Description command, ViewScope scope, Task task) {
        List<Parameter> parameters = core.commands().parameters(command.name());
        WizardPart part = source.open();
        scope.onEnd(() -> source.release(part));
        return new Ready(part, parameters, part.proposals(0, Map.of(), task));
    }

    private void show(Shell shell, WizardInfo info, Description command, Ready ready, ViewScope scope) {
        WizardModel model = new WizardModel(info, ready.parameters(), Map.of(), selection.current());
        WizardWork work = new WizardWork(
                info.title(),
                ready.part(),
                command,
                core.commands(),
                new RecordPicker(stores),
                scope,
                shell.runner()::start);
        new WizardDialog(shell.window(), model, work, new Spoken(core.language(), scope))
                .open(new WizardWork.Begun(ready.proposals()));
    }

    private static void left(Shell shell, WizardSource source, WizardSource left, ViewScope scope) {
        if (left == source && scope.isOpen()) {
            scope.close();
            shell.notice(
                    Texts.of("wizard.left", source.info().title(), source.info().bundle()));
        }
    }
}
