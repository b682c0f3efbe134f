package kesi.shell.swing;

import java.awt.EventQueue;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.ToIntFunction;
import kesi.core.api.problem.Problem;
import kesi.shell.api.Workbench;
import kesi.shell.swing.font.ChineseType;
import kesi.shell.swing.look.Looks;
import kesi.shell.swing.part.CoreServices;
import kesi.shell.swing.window.BundleParts;
import kesi.shell.swing.window.Guide;
import kesi.shell.swing.window.ScreenServices;
import kesi.shell.swing.window.Shell;
import kesi.shell.swing.window.ShellDoor;
import kesi.shell.swing.window.Surroundings;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/**
 * Where the launcher hands over: opens the window and waits until a person closed it. Nothing of AWT is touched before
 * it is asked to, so that the bundle can stand in a headless run.
 */
@Component(service = ToIntFunction.class, property = "kesi.entry=window")
public final class WindowEntry implements ToIntFunction<String[]> {

    private static final int DONE = 0;

    private final CoreServices core;
    private final ScreenServices screen;
    private final BundleParts parts;
    private final Workbench workbench;
    private final ShellDoor door;
    private final Looks looks;
    private final Guide guide;
    private final Optional<ChineseType> type;
    private final Path home;
    private final String department;
    private final AtomicReference<@Nullable Shell> open = new AtomicReference<>();

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
            @Reference(cardinality = ReferenceCardinality.OPTIONAL, policyOption = ReferencePolicyOption.RELUCTANT)
                    @Nullable
                    ChineseType type) {
        this.core = core;
        this.screen = screen;
        this.parts = parts;
        this.workbench = workbench;
        this.door = door;
        this.looks = looks;
        this.guide = guide;
        this.type = Optional.ofNullable(type);
        this.home = Path.of(property(context, "kesi.home", "."));
        this.department = property(context, "kesi.department", "");
    }

    /** Opens the window; answers 0 once it is closed. */
    @Override
    public int applyAsInt(String[] arguments) {
        try {
            EventQueue.invokeAndWait(this::open);
            Shell shell = open.get();
            if (shell != null) {
                shell.awaitClosed();
            }
            return DONE;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return DONE;
        } catch (InvocationTargetException e) {
            throw Problem.failed(Texts.of("window.failed", String.valueOf(e.getCause())), e);
        } finally {
            looks.end();
            door.closed();
        }
    }

    /** Closes the window when its bundle stops. */
    @Deactivate
    public void stop() {
        Shell shell = open.getAndSet(null);
        if (shell != null) {
            EventQueue.invokeLater(shell::close);
        }
    }

    private void open() {
        type.ifPresent(ChineseType::useWhereNeeded);
        looks.use();
        Shell shell = new Shell(new Surroundings(core, screen, home, department), parts.contributed(), workbench);
        looks.follow(shell::restyle);
        guide.attach(shell);
        open.set(shell);
        door.opened(shell);
        shell.open();
        guide.welcome(shell);
    }

    private static String property(BundleContext context, String name, String otherwise) {
        String value = context.getProperty(name);
        return value == null || value.isEmpty() ? otherwise : value;
    }
}
