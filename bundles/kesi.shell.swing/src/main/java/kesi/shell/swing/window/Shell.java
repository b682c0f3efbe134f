package kesi.shell.swing.window;

import java.awt.EventQueue;
import java.awt.event.WindowEvent;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import javax.swing.JFrame;
import kesi.core.api.text.Message;
import kesi.shell.api.View.Area;
import kesi.shell.api.Workbench;
import kesi.shell.swing.care.PlugInCare;
import kesi.shell.swing.form.CommandRunner;
import kesi.shell.swing.form.OutcomeView;
import kesi.shell.swing.key.KeyDialog;
import kesi.shell.swing.key.KeyModel;
import kesi.shell.swing.look.TextOrder;
import kesi.shell.swing.menu.Offer;
import kesi.shell.swing.navigator.NavigatorView;
import kesi.shell.swing.palette.PaletteIndex;
import kesi.shell.swing.problem.Problems;
import kesi.shell.swing.scope.ExitWork;
import kesi.shell.swing.scope.Owner;
import kesi.shell.swing.scope.ScopeHome;
import kesi.shell.swing.scope.Spoken;
import kesi.shell.swing.scope.StateFolder;
import kesi.shell.swing.scope.StateShelf;
import kesi.shell.swing.scope.ViewScope;

/**
 * The open window: puts its parts together, opens and closes. Used on the event dispatch thread except where a method
 * says otherwise.
 */
public final class Shell {

    private static final int QUIET_SECONDS = 4;

    private final Surroundings around;
    private final Contributed contributed;
    private final Problems problems = new Problems();
    private final CountDownLatch closed = new CountDownLatch(1);
    private final ExitWork exits = new ExitWork();
    private final StateShelf states;
    private final ViewScope scope;
    private final OwnViews own;
    private final ShellFrame frame;
    private final Stage stage;
    private final UnsavedWork unsaved;
    private boolean shown;
    private final Openings openings;
    private final Errands errands;
    private final NavigatorView navigator;

    /**
     * Builds the window; {@link #open} shows it.
     *
     * @param workbench this window as its own views see it
     */
    public Shell(Surroundings around, Contributed contributed, Workbench workbench) {
        this.around = around;
        this.contributed = contributed;
        this.states = new StateShelf(new StateFolder(around.home().resolve("state"), around.json()), this::say);
        this.scope =
                new ViewScope(new ScopeHome(around.language(), around.tasks(), this::say, states, exits), Owner.SHELL);
        this.own = new OwnViews(around);
        this.frame = new ShellFrame(around, problems, scope, this::askToClose);
        this.stage = Stage.of(around, contributed, new Stage.Room(frame.frame(), own, scope, problems));
        this.openings = new Openings(around, contributed, new Openings.Own(own, problems), stage, this::notice);
        this.errands = new Errands(around, frame.frame(), scope, problems, new Answers());
        this.navigator = new NavigatorView(stage.navigator(around, contributed), workbench);
        this.unsaved = new UnsavedWork(around, frame.frame(), scope);
        stage.board().guardClosing(ids -> unsaved.mayClose(ids, later -> desk().close(later)));
        own.add(OwnViews.NAVIGATOR, Area.LEFT, "tree", navigator);
        own.add(OwnViews.OUTPUT, Area.BOTTOM, "output", new OutcomeView(errands.outcomes(), around.language()));
    }

    /** Shows the window with its first perspective. */
    public void open() {
        frame.build(this, stage.desk(), stage.perspectives());
        Following following = new Following(around, contributed, stage, scope);
        following.begin(navigator, errands, frame.frame(), problems);
        stage.perspectives().start();
        shown = true;
        frame.show(stage.memory());
        following.keep(frame);
        unsaved.offerDrafts();
        scope.executor("tables").schedule(Shell::prepare, QUIET_SECONDS, TimeUnit.SECONDS);
    }

    /** What the first sort and the first palette would wait for is made while nobody waits. */
    private static void prepare() {
        TextOrder.prepare();
        PaletteIndex.prepare();
    }

    /** Lets somebody watch what plug-ins do to it. */
    public void watchedBy(PlugInCare care) {
        care.watch(problems, around.language(), around.tasks(), frame.frame());
    }

    /** Waits on any other thread until a person closed the window. */
    public void awaitClosed() throws InterruptedException {
        closed.await();
    }

    /** Closes the window unless something of a view wants it to stay. */
    public void askToClose() {
        if (exits.mayClose()) {
            unsaved.quit(this::close);
        }
    }

    /** Closes the window: keeps the layouts if it was shown, closes every view, and lets who waits go on. */
    public void close() {
        if (closed.getCount() > 0) {
            if (shown) {
                frame.remember(stage.memory());
                stage.perspectives().save();
            }
            stage.desk().dispose();
            stage.board().dispose();
            scope.close();
            states.end();
            frame.dispose();
            closed.countDown();
        }
    }

    /** Shows a problem; any thread. */
    public void say(Throwable problem) {
        problems.say(problem);
    }

    /** How many things of closed views could not be closed. */
    public int leftovers() {
        return scope.leftovers();
    }

    /** Hands files to whoever reads them, as if they were dropped on the window. */
    public void drop(List<Path> files) {
        frame.drop(files);
    }

    /** Shows the keys of all commands until the dialog is closed. */
    public void editKeys() {
        ViewScope child = scope.child();
        new KeyDialog(
                        frame.frame(),
                        new KeyModel(around.keys(), around.language()),
                        new Spoken(around.language(), child))
                .open();
        child.close();
    }

    /** Offers something in menus and palette beside the commands. */
    public void offer(Supplier<List<Offer>> more) {
        errands.offer(more);
    }

    /** What is offered is something else now; any thread. */
    public void offersChanged() {
        scope.onScreen(frame::refresh);
    }

    /** Asks for the parameters of commands and starts them. */
    public CommandRunner runner() {
        return errands.runner();
    }

    /** What went wrong so far. */
    public Problems problems() {
        return problems;
    }

    /** The theme or the size changed: the bars, which were built for the one before, are built anew. */
    public void restyle() {
        stage.board().restyle();
        frame.rebuild();
        EventQueue.invokeLater(stage.desk()::retitle);
    }

    Openings openings() {
        return openings;
    }

    Errands errands() {
        return errands;
    }

    boolean isLookedAway() {
        return frame.isLookedAway();
    }

    /** Shows a short notice. */
    public void notice(Message message) {
        frame.say(message);
    }

    /** As the closing button does. */
    void quit() {
        frame.frame().dispatchEvent(new WindowEvent(frame.frame(), WindowEvent.WINDOW_CLOSING));
    }

    void palette() {
        frame.palette();
    }

    Surroundings around() {
        return around;
    }

    /** The lifetime of the window. */
    public ViewScope scope() {
        return scope;
    }

    OwnViews own() {
        return own;
    }

    Contributed contributed() {
        return contributed;
    }

    /** The window itself. */
    public JFrame window() {
        return frame.frame();
    }

    /** Arranges this window. */
    ShellDesk desk() {
        return new ShellDesk(stage, around.front(), openings::views);
    }

    private final class Answers implements Errands.Answers {

        @Override
        public void notice(Message sentence) {
            Shell.this.notice(sentence);
        }

        @Override
        public void showOutput() {
            openings.view(OwnViews.OUTPUT);
        }
    }
}
