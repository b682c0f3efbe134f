package kesi.shell.swing;

import java.awt.EventQueue;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.ToIntFunction;
import kesi.core.api.problem.Problem;
import kesi.shell.api.Workbench;
import kesi.shell.swing.care.PlugInCare;
import kesi.shell.swing.font.WindowType;
import kesi.shell.swing.look.Looks;
import kesi.shell.swing.part.CoreServices;
import kesi.shell.swing.window.BundleParts;
import kesi.shell.swing.window.Guide;
import kesi.shell.swing.window.ScreenServices;
import kesi.shell.swing.window.Shell;
import kesi.shell.swing.window.ShellDoor;
import kesi.shell.swing.window.Surroundings;
import kesi.shell.swing.wizard.Wizards;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.LoggerFactory;

/**
 * Where the launcher hands over: opens the window and waits until a person closed it. In a run that is to have a window
 * it is built while other bundles still start, and shown when all of them did; in any other run nothing of AWT is
 * touched.
 */
@Component(service = ToIntFunction.class, property = "kesi.entry=window", immediate = true)
public final class WindowEntry implements ToIntFunction<String[]> {

    private static final int DONE = 0;
    private static final String WINDOW = "window";

    private final CoreServices core;
    private final ScreenServices screen;
    private final BundleParts parts;
    private final Workbench workbench;
    private final ShellDoor door;
    private final Looks looks;
    private final Guide guide;
    private final PlugInCare care;
    private final Wizards wizards;
    private final WindowType type;
    private final Path home;
    private final String department;
    private @Nullable CompletableFuture<Shell> built;

    /** An entry to a window that is not open yet. */
    @Activate
    public WindowEntry(
            BundleContext context,
            @Reference CoreServices core,
            @Reference ScreenServices screen,
            @Reference BundleParts parts,
            @Reference Workbench workbench,
            @Reference ShellDoor door,
            @Reference Looks looks,
            @Reference Guide guide,
            @Reference PlugInCare care,
            @Reference Wizards wizards,
            @Reference WindowType type) {
        this.core = core;
        this.screen = screen;
        this.parts = parts;
        this.workbench = workbench;
        this.door = door;
        this.looks = looks;
        this.guide = guide;
        this.care = care;
        this.wizards = wizards;
        this.type = type;
        this.home = Path.of(property(context, "kesi.home", "."));
        this.department = property(context, "kesi.department", "");
        if (WINDOW.equals(property(context, "kesi.mode", ""))) {
            built();
        }
    }

    /** Opens the window; answers 0 once it is closed. */
    @Override
    public int applyAsInt(String[] arguments) {
        try {
            CompletableFuture<Shell> shell = built().thenApplyAsync(this::open, EventQueue::invokeLater);
            shell.get().awaitClosed();
            return DONE;
        } catch (InterruptedException e) {
            closed().join();
            Thread.currentThread().interrupt();
            return DONE;
        } catch (ExecutionException e) {
            throw Problem.failed(Texts.of("window.failed", String.valueOf(e.getCause())), e);
        } finally {
            looks.end();
            care.end();
            door.closed();
        }
    }

    /** Closes the window when its bundle stops. */
    @Deactivate
    public void stop() {
        closed();
    }

    private CompletableFuture<Void> closed() {
        CompletableFuture<Shell> shell = taken();
        return shell == null
                ? CompletableFuture.completedFuture(null)
                : shell.thenAcceptAsync(Shell::close, EventQueue::invokeLater);
    }

    private synchronized @Nullable CompletableFuture<Shell> taken() {
        CompletableFuture<Shell> shell = built;
        built = null;
        return shell;
    }

    /** The window, of which the first caller has the building begun. */
    private synchronized CompletableFuture<Shell> built() {
        CompletableFuture<Shell> shell = built;
        if (shell == null) {
            shell = CompletableFuture.supplyAsync(this::build, EventQueue::invokeLater);
            built = shell;
        }
        return shell;
    }

    private Shell build() {
        type.useWhereNeeded();
        looks.use();
        Shell shell = new Shell(new Surroundings(core, screen, home, department), parts.contributed(), workbench);
        looks.follow(shell::restyle);
        guide.attach(shell);
        wizards.attach(shell);
        return shell;
    }

    private Shell open(Shell shell) {
        door.opened(shell);
        shell.watchedBy(care);
        shell.open();
        guide.welcome(shell);
        EventQueue.invokeLater(WindowEntry::ready); // behind what the first painting of it has put there
        return shell;
    }

    /** Said where scripts and benchmarks look for it. */
    private static void ready() {
        System.setProperty("kesi.ready", "true");
        LoggerFactory.getLogger(WindowEntry.class).info("The window is ready");
    }

    private static String property(BundleContext context, String name, String otherwise) {
        String value = context.getProperty(name);
        return value == null || value.isEmpty() ? otherwise : value;
    }
}
