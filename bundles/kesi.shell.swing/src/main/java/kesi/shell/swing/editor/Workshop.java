package kesi.shell.swing.editor;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import kesi.core.api.json.Json;
import kesi.core.api.problem.Problem;
import kesi.core.api.text.Language.Subscription;
import kesi.record.api.Journal;
import kesi.record.api.Records;
import kesi.shell.api.Workbench;
import kesi.shell.swing.draft.DraftFolder;
import kesi.shell.swing.draft.DraftKeeper;
import kesi.shell.swing.draft.DraftThread;
import kesi.shell.swing.edit.CommitLine;
import kesi.shell.swing.edit.EditStore;
import kesi.shell.swing.edit.OpenEdits;
import kesi.shell.swing.part.Contributions;
import kesi.shell.swing.part.CoreServices;
import kesi.shell.swing.part.EditorParts;
import kesi.shell.swing.part.EditorSource;
import kesi.shell.swing.part.Stores;
import kesi.shell.swing.script.HandMade;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/** What all editors of a window share: the records in work, the editors of bundles, what was committed. */
@Component(service = Workshop.class)
public final class Workshop implements AutoCloseable {

    private final Stores stores;
    private final Contributions<EditorSource> editors;
    private final OpenEdits edits;
    private final CoreServices core;
    private final Workbench workbench;
    private final Saver saver;
    private final CommitLine commits;
    private final HandMade handMade;
    private final DraftThread thread = new DraftThread();
    private final List<Problem> damaged = new ArrayList<>();
    private final AtomicReference<Subscription> following = new AtomicReference<>(() -> {});
    private final Subscription arrivals;

    /** The workshop of the workspace that is open. */
    @Activate
    public Workshop(
            BundleContext context,
            @Reference CoreServices core,
            @Reference Stores stores,
            @Reference EditorParts editors,
            @Reference Workbench workbench) {
        this(home(context), core, stores, editors.editors(), workbench);
    }

    /** A workshop over a workspace's folder. */
    public Workshop(
            Path home, CoreServices core, Stores stores, Contributions<EditorSource> editors, Workbench workbench) {
        Json json = core.json();
        this.stores = stores;
        this.editors = editors;
        DraftFolder folder = new DraftFolder(home.resolve("drafts"), json);
        this.edits = new OpenEdits(
                new EditStore(stores, json),
                folder,
                new DraftKeeper(folder, thread, workbench::say),
                Clock.systemUTC(),
                damaged::add);
        this.saver = new Saver(edits.store(), core.tasks(), workbench);
        this.core = core;
        this.commits = new CommitLine(core.commands()::isRunning, this::isForGood);
        this.handMade = new HandMade(core.commands(), json);
        this.workbench = workbench;
        this.arrivals = stores.onChange(this::follow);
        follow();
    }

    /** The records in work. */
    public OpenEdits edits() {
        return edits;
    }

    /** What this desktop committed. */
    public CommitLine commits() {
        return commits;
    }

    /** Saves work. */
    public Saver saver() {
        return saver;
    }

    /** The services of the core. */
    public CoreServices core() {
        return core;
    }

    /** The window. */
    public Workbench workbench() {
        return workbench;
    }

    /** Where records come from. */
    public Stores stores() {
        return stores;
    }

    /** The editors that bundles bring. */
    public Contributions<EditorSource> editors() {
        return editors;
    }

    /** Drafts that could not be read at the start. */
    public List<Problem> damaged() {
        return List.copyOf(damaged);
    }

    /** Writes what is unsaved to its drafts and ends the thread that does so. */
    @Deactivate
    @Override
    public void close() {
        arrivals.close();
        following.getAndSet(() -> {}).close();
        thread.close();
        edits.flush();
    }

    private void follow() {
        Subscription next = stores.journal().<Subscription>map(this::listen).orElse(() -> {});
        following.getAndSet(next).close();
    }

    private Subscription listen(Journal journal) {
        return journal.followOwn(committed -> {
            commits.committed(journal, committed, core.commands().currentRun());
            stores.records().ifPresent(records -> handMade.committed(journal, records, committed));
        });
    }

    private boolean isForGood(String type) {
        return stores.records().map(Records::known).orElse(List.of()).stream()
                .anyMatch(known -> known.isForGood() && known.name().equals(type));
    }

    private static Path home(BundleContext context) {
        String home = context.getProperty("kesi.home");
        return Path.of(home == null || home.isEmpty() ? "." : home);
    }
}
