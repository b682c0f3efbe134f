package kesi.shell.swing.window;

import java.awt.BorderLayout;
import java.awt.Image;
import java.awt.KeyboardFocusManager;
import java.awt.Point;
import java.awt.Window;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.swing.JFrame;
import javax.swing.JPanel;
import javax.swing.SwingUtilities;
import javax.swing.WindowConstants;
import kesi.core.api.text.Message;
import kesi.shell.swing.dock.DockDesk;
import kesi.shell.swing.look.Icons;
import kesi.shell.swing.menu.FileDrop;
import kesi.shell.swing.notice.NoticeLog;
import kesi.shell.swing.problem.ProblemBar;
import kesi.shell.swing.problem.Problems;
import kesi.shell.swing.scope.Spoken;
import kesi.shell.swing.scope.ViewScope;
import kesi.shell.swing.script.Hands;
import org.jspecify.annotations.Nullable;

/** The frame: menus, tool strip, rail, problem bar, the docked views, status bar. */
final class ShellFrame {

    private final Surroundings around;
    private final Problems problems;
    private final ViewScope scope;
    private final JFrame frame = new JFrame();
    private final NoticeLog notices = new NoticeLog();
    private final FramePlace place = new FramePlace(frame);
    private @Nullable Parts parts;

    /** What is built for one theme. */
    private record Parts(Shell shell, DockDesk desk, PerspectiveDesk perspectives, Bars bars) {}

    private record Bars(ViewScope scope, ToolStrip tools, Rail rail, StatusBar status, ShellCommands commands) {}

    ShellFrame(Surroundings around, Problems problems, ViewScope scope, Runnable close) {
        this.around = around;
        this.problems = problems;
        this.scope = scope;
        frame.setName("kesi");
        frame.setIconImages(logos());
        frame.setDefaultCloseOperation(WindowConstants.DO_NOTHING_ON_CLOSE);
        frame.addWindowListener(new WindowAdapter() {
            @Override
            public void windowClosing(WindowEvent event) {
                close.run();
            }
        });
    }

    JFrame frame() {
        return frame;
    }

    void build(Shell shell, DockDesk desk, PerspectiveDesk perspectives) {
        Bars bars = bars(shell, desk, perspectives);
        parts = new Parts(shell, desk, perspectives, bars);
        Soon refresh = new Soon(this::refresh);
        Soon update = new Soon(this::update);
        perspectives.onChange(refresh::ask);
        scope.keep(around.commands().onChange(refresh::ask));
        scope.keep(around.keys().onChange(refresh::ask));
        scope.keep(around.core().policy().onChange(refresh::ask));
        scope.keep(around.stores().onChange(refresh::ask));
        scope.keep(around.selection().onChange(selected -> update.ask()));
        scope.keep(around.front().onChange(update::ask));
        frame.getRootPane()
                .setTransferHandler(
                        new FileDrop(around.commands(), around.language(), shell.errands()::run, this::say));
        scope.inEachLanguage(this::refresh);
        scope.keep(PartKeys.listen());
    }

    /** Builds the bars anew for another theme. */
    void rebuild() {
        Parts now = parts;
        if (now != null) {
            now.bars().scope().close();
            parts = new Parts(
                    now.shell(), now.desk(), now.perspectives(), bars(now.shell(), now.desk(), now.perspectives()));
            refresh();
        }
    }

    /** Shows the frame where it stood the last time, if that place can be reached. */
    void show(Recollection memory) {
        place.begin(memory);
    }

    /** Calls the listener after each move and change of size; for as long as the window lives. */
    void onMove(Runnable listener) {
        place.onMove(listener);
    }

    /** Tells where the frame stands, for the next time. */
    void remember(Recollection memory) {
        place.remember(memory);
    }

    /** Whether the person looks at another program or at a window that is not of this one. */
    boolean isLookedAway() {
        Window active = KeyboardFocusManager.getCurrentKeyboardFocusManager().getActiveWindow();
        return active == null || active != frame && !SwingUtilities.isDescendingFrom(active, frame);
    }

    void say(Message message) {
        notices.add(Instant.now(), message);
    }

    void dispose() {
        frame.dispose();
    }

    private Bars bars(Shell shell, DockDesk desk, PerspectiveDesk perspectives) {
        ViewScope own = scope.child();
        Spoken spoken = new Spoken(around.language(), own);
        ShellCommands commands = new ShellCommands(shell, perspectives, frame);
        ToolStrip tools =
                new ToolStrip(spoken, words -> search(shell, words), commands::palette, commands::switchTheme);
        tools.add(commands.tools(), "newline, span 3, growx");
        Rail rail = new Rail(perspectives, around.language(), shell.errands().hands());
        StatusBar status = new StatusBar(around, problems, spoken, new StatusBar.Doings(notices, shell));
        frame.setJMenuBar(commands.menus());
        frame.setContentPane(content(
                List.of(tools, rail, status),
                desk.widget(),
                new ProblemBar(problems, spoken, shell.openings()::problem)));
        frame.revalidate();
        return new Bars(own, tools, rail, status, commands);
    }

    private static JPanel content(List<JPanel> bars, JPanel desk, ProblemBar problem) {
        JPanel middle = new JPanel(new BorderLayout());
        middle.add(problem, BorderLayout.NORTH);
        middle.add(desk, BorderLayout.CENTER);
        JPanel right = new JPanel(new BorderLayout());
        right.add(bars.get(0), BorderLayout.NORTH);
        right.add(middle, BorderLayout.CENTER);
        JPanel all = new JPanel(new BorderLayout());
        all.add(bars.get(1), BorderLayout.WEST);
        all.add(right, BorderLayout.CENTER);
        all.add(bars.get(2), BorderLayout.SOUTH);
        return all;
    }

    void drop(List<Path> files) {
        if (frame.getRootPane().getTransferHandler() instanceof FileDrop drop) {
            drop.take(files, frame.getRootPane(), new Point());
        }
    }

    void palette() {
        Parts now = parts;
        if (now != null) {
            now.bars().commands().palette();
        }
    }

    private void update() {
        Parts now = parts;
        if (now != null) {
            now.bars().commands().update();
        }
    }

    /** Commands, views or the language have changed. */
    void refresh() {
        Parts now = parts;
        if (now != null) {
            String perspective =
                    around.language().say(now.perspectives().current().title());
            DeveloperSign.show(frame, around, perspective);
            now.bars().tools().say(perspective);
            now.bars().tools().searchable(around.stores().search().isPresent());
            now.bars().rail().fill();
            now.bars().commands().fill();
        }
    }

    private static List<Image> logos() {
        return Stream.of(16, 32, 64)
                .map(size -> Icons.own("kesi", size).getImage())
                .toList();
    }

    private static void search(Shell shell, String words) {
        Hands hands = shell.errands().hands();
        hands.did("search:show", Map.of("words", List.of(words)));
        hands.untold(() -> shell.openings().search(words));
    }
}
