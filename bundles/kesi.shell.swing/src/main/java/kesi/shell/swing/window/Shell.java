package kesi.shell.swing.window;

import java.awt.Component;
import java.awt.Point;
import java.awt.event.WindowEvent;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import javax.swing.JFrame;
import javax.swing.JPopupMenu;
import kesi.core.api.command.Description;
import kesi.core.api.command.Keys;
import kesi.core.api.command.Outcome;
import kesi.core.api.text.Message;
import kesi.core.api.value.Evidence;
import kesi.core.api.value.Ref;
import kesi.shell.api.View.Area;
import kesi.shell.api.Workbench;
import kesi.shell.swing.Texts;
import kesi.shell.swing.dock.DockDesk;
import kesi.shell.swing.dock.StandardLayout;
import kesi.shell.swing.form.CommandRunner;
import kesi.shell.swing.form.OutcomeLog;
import kesi.shell.swing.form.OutcomeView;
import kesi.shell.swing.form.RecordPicker;
import kesi.shell.swing.key.KeyClashes;
import kesi.shell.swing.key.KeyDialog;
import kesi.shell.swing.key.KeyDispatch;
import kesi.shell.swing.key.KeyModel;
import kesi.shell.swing.menu.CommandBars;
import kesi.shell.swing.menu.CommandItems;
import kesi.shell.swing.menu.RecordMenu;
import kesi.shell.swing.navigator.NavigatorModel;
import kesi.shell.swing.navigator.NavigatorView;
import kesi.shell.swing.palette.Recent;
import kesi.shell.swing.part.ViewSource;
import kesi.shell.swing.problem.Problems;
import kesi.shell.swing.scope.ExitWork;
import kesi.shell.swing.scope.Owner;
import kesi.shell.swing.scope.ScopeHome;
import kesi.shell.swing.scope.Spoken;
import kesi.shell.swing.scope.StateFolder;
import kesi.shell.swing.scope.StateShelf;
import kesi.shell.swing.scope.ViewScope;
import kesi.shell.swing.task.TaskView;

/**
 * The open window: puts its parts together and does what views and people ask. Used on the event dispatch thread
 * except where a method says otherwise.
 */
public final class Shell {

    private final Surroundings around;
    private final Contributed contributed;
    private final Problems problems = new Problems();
    private final OutcomeLog outcomes = new OutcomeLog();
    private final CountDownLatch closed = new CountDownLatch(1);
    private final ExitWork exits = new ExitWork();
    private final StateShelf states;
    private final ViewScope scope;
    private final Recollection memory;
    private final ViewBoard board;
    private final OwnViews own;
    private final ShellFrame frame;
    private final DockDesk desk;
    private final PerspectiveDesk perspectives;
    private final UnsavedWork unsaved;
    private final CommandRunner runner;
    private final NavigatorView navigator;
    private final CommandItems items;
    private final CommandBars bars;
    private final Recent recent;

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
        this.memory = new Recollection(around.shelf());
        this.board = new ViewBoard(contributed.views(), own, memory::view, around.language(), scope, problems);
        this.frame = new ShellFrame(around, problems, scope, this::askToClose);
        this.desk = new DockDesk(frame.frame(), board, around.language());
        this.perspectives = perspectives();
        this.navigator = new NavigatorView(navigatorModel(), workbench);
        this.unsaved = new UnsavedWork(around, frame.frame(), scope);
        board.guardClosing(ids -> unsaved.mayClose(ids, later -> desk().close(later)));
        this.runner = new CommandRunner(
                around.commands(),
                around.selection(),
                around.language(),
                new RecordPicker(around.stores()),
                scope,
                this::answered,
                this::say);
        this.items = new CommandItems(around.commands(), around.keys(), around.language(), this::runCommand);
        this.bars = new CommandBars(items);
        this.recent = new Recent(around.home().resolve("layout").resolve("recent.txt"));
        own.add(OwnViews.NAVIGATOR, Area.LEFT, "tree", navigator);
        own.add(OwnViews.OUTPUT, Area.BOTTOM, "output", new OutcomeView(outcomes, around.language()));
    }

    /** Shows the window with its first perspective. */
    public void open() {
        frame.build(this, desk, perspectives);
        follow();
        perspectives.start();
        frame.show(memory);
        unsaved.offerDrafts();
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

    /** Closes the window: keeps the layouts, closes every view, and lets who waits go on. */
    public void close() {
        if (closed.getCount() > 0) {
            frame.remember(memory);
            perspectives.save();
            desk.dispose();
            board.dispose();
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

    void showView(String id) {
        if (board.source(id).isEmpty()) {
            notice(Texts.of("view.absent", id));
        } else {
            perspectives.showView(id);
            around.front().came(id);
        }
    }

    void showPerspective(String id) {
        if (!perspectives.show(id)) {
            notice(Texts.of("perspective.absent", id));
        }
    }

    void open(Ref record, Optional<Evidence> evidence) {
        around.selection().select(List.of(record));
        evidence.ifPresent(around.screen().passages()::show);
        if (!contributed.openers().open(record, evidence)) {
            showView(OwnViews.DETAIL);
        }
    }

    void open(Evidence evidence) {
        evidence.source()
                .ifPresentOrElse(
                        source -> open(source, Optional.of(evidence)), () -> notice(Texts.of("evidence.outside")));
    }

    void notice(Message message) {
        frame.say(message);
    }

    void runCommand(String name, Map<String, List<String>> given) {
        runner.run(frame.frame(), name, given);
    }

    void runCommand(Description command) {
        runCommand(command, Map.of());
    }

    void runCommand(Description command, Map<String, List<String>> given) {
        runner.run(frame.frame(), command, given);
    }

    /** Starts a command whose arguments are all known. */
    void startCommand(Description command, Map<String, List<String>> arguments) {
        runner.start(command, arguments);
    }

    void showContextMenu(Component over, Point at) {
        JPopupMenu menu = new RecordMenu(items).menu(around.selection().current());
        if (menu.getComponentCount() > 0) {
            menu.show(over, at.x, at.y);
        }
    }

    /** Hands files to whoever reads them, as if they were dropped on the window. */
    public void drop(List<Path> files) {
        frame.drop(files);
    }

    CommandItems items() {
        return items;
    }

    CommandBars bars() {
        return bars;
    }

    Recent recent() {
        return recent;
    }

    Keys keys() {
        return around.keys();
    }

    /** As the window's closing button does. */
    void quit() {
        frame.frame().dispatchEvent(new WindowEvent(frame.frame(), WindowEvent.WINDOW_CLOSING));
    }

    void palette() {
        frame.palette();
    }

    /** Shows the keys of all commands until the dialog is closed. */
    public void editKeys() {
        ViewScope own = scope.child();
        new KeyDialog(frame.frame(), new KeyModel(around.keys(), around.language()), new Spoken(around.language(), own))
                .open();
        own.close();
    }

    String perspective() {
        return perspectives.current().id();
    }

    Surroundings around() {
        return around;
    }

    ViewScope scope() {
        return scope;
    }

    OwnViews own() {
        return own;
    }

    /** What went wrong so far. */
    public Problems problems() {
        return problems;
    }

    JFrame window() {
        return frame.frame();
    }

    /** Shows what a command answered earlier. */
    void show(Message command, Outcome outcome) {
        outcomes.add(command, outcome);
        showView(OwnViews.OUTPUT);
    }

    /** Arranges this window. */
    ShellDesk desk() {
        return new ShellDesk(desk, board, perspectives, around.front(), this::views);
    }

    /** Asks before views are closed; answers whether they may. */
    void guardClosing(java.util.function.Predicate<List<String>> asks) {
        board.guardClosing(asks);
    }

    Contributed contributed() {
        return contributed;
    }

    /** The views that a person can open by name. */
    List<ViewSource> views() {
        return java.util.stream.Stream.concat(contributed.views().all().stream(), own.fixed().stream())
                .toList();
    }

    void search(String words) {
        around.searches().ask(words);
        showView(OwnViews.SEARCH);
    }

    void showProblems() {
        showView(OwnViews.PROBLEMS);
    }

    void showTasks() {
        showView(TaskView.ID);
    }

    void switchTheme() {
        runCommand("look:switch", Map.of());
    }

    /** The theme or the size changed: what was built for the one before is built anew. */
    public void restyle() {
        board.restyle();
        frame.rebuild();
        desk.redraw();
    }

    private void answered(Description command, Outcome outcome) {
        outcomes.add(command.title(), outcome);
        notice(outcome.sentence());
        if (!outcome.listings().isEmpty() || !outcome.findings().isEmpty()) {
            showView(OwnViews.OUTPUT);
        }
    }

    private PerspectiveDesk perspectives() {
        return new PerspectiveDesk(
                contributed.perspectives(), desk, new StandardLayout(board::areaOf), around.shelf(), memory, problems);
    }

    private NavigatorModel navigatorModel() {
        return new NavigatorModel(
                around.stores(),
                perspectives::all,
                () -> contributed.views().all().stream().map(ViewSource::info).toList(),
                type -> OwnViews.LIST + type,
                around.language());
    }

    private void follow() {
        Arrivals arrivals = new Arrivals(around.front(), board, desk, perspectives, navigator, memory);
        contributed.views().all().forEach(view -> memory.learn(view.info()));
        board.onSign(desk::retitle);
        scope.keep(around.shelf().onChange(() -> scope.onScreen(perspectives::refresh)));
        scope.keep(contributed.views().follow(arrivals::viewCame, arrivals::viewLeft));
        scope.keep(contributed.perspectives().follow(arrivals::perspectiveCame, arrivals::perspectiveLeft));
        scope.inEachLanguage(desk::retitle);
        Soon clashes = new Soon(new KeyClashes(around.keys(), this::say)::look);
        scope.keep(around.keys().onChange(clashes::ask));
        clashes.ask();
        scope.keep(new KeyDispatch(frame.frame(), around.keys(), this::runCommand).start());
        scope.keep(new FocusWatch(around.front()::came).start());
        board.toolsOf(bars::of);
        board.onChosen(around.front()::came);
        desk.onChange(arrivals::settleFront);
    }
}
