package kesi.product.use;

import java.awt.Component;
import java.awt.Container;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.Window;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.swing.JTabbedPane;
import javax.swing.SwingUtilities;
import org.assertj.swing.core.BasicRobot;
import org.assertj.swing.core.MouseButton;
import org.assertj.swing.core.Robot;
import org.assertj.swing.edt.GuiActionRunner;
import org.assertj.swing.exception.WaitTimedOutError;
import org.assertj.swing.finder.WindowFinder;
import org.assertj.swing.fixture.FrameFixture;
import org.assertj.swing.timing.Condition;
import org.assertj.swing.timing.Pause;

/** A person in front of the open window. Whatever is looked for is waited for. */
final class Desk {
    private static final int PATIENCE_MS = 30_000;
    private static final int WINDOW_PATIENCE_MS = 120_000;

    /** The window asks its event queue all the time whether it is alive: it is never idle for the robot. */
    private static final int IDLE_MS = 100;

    private final Robot robot;
    private final FrameFixture window;

    private Desk(Robot robot, FrameFixture window) {
        this.robot = robot;
        this.window = window;
    }

    /** Waits for the window. */
    static Desk sit() {
        Robot robot = BasicRobot.robotWithCurrentAwtHierarchy();
        robot.settings().delayBetweenEvents(10);
        robot.settings().eventPostingDelay(20);
        robot.settings().idleTimeout(IDLE_MS);
        return new Desk(
                robot,
                WindowFinder.findFrame("kesi").withTimeout(WINDOW_PATIENCE_MS).using(robot));
    }

    /** Leaves the window as it is. */
    void leave() {
        robot.cleanUpWithoutDisposingWindows();
    }

    Robot robot() {
        return robot;
    }

    FrameFixture window() {
        return window;
    }

    /** Waits until something holds on the screen; says what is there where it never does. */
    void until(String what, BooleanSupplier holds) {
        try {
            Pause.pause(
                    new Condition(what) {
                        @Override
                        public boolean test() {
                            return ask(holds::getAsBoolean);
                        }
                    },
                    PATIENCE_MS);
        } catch (WaitTimedOutError inVain) {
            throw new AssertionError("Waited for " + what + "; there are " + ask(Desk::names), inVain);
        }
    }

    private static List<String> names() {
        return Arrays.stream(Window.getWindows())
                .flatMap(Desk::below)
                .filter(Component::isShowing)
                .map(Component::getName)
                .filter(name -> name != null && !name.startsWith("null."))
                .distinct()
                .toList();
    }

    /** Brings a view to the front by its tab. */
    void front(String view) {
        Tab tab = tab(view);
        robot.click(tab.place(), MouseButton.LEFT_BUTTON, 1);
        robot.waitForIdle();
    }

    /** Something that shows, by its name. */
    <C extends Component> C get(Class<C> type, String name) {
        until(type.getSimpleName() + " " + name, () -> find(type, name).isPresent());
        return ask(() -> find(type, name).orElseThrow());
    }

    <C extends Component> Optional<C> find(Class<C> type, String name) {
        return find(type, name, Window.getWindows());
    }

    /** Something inside a view. */
    <C extends Component> C in(String view, Class<C> type, String name) {
        Container host = get(Container.class, view);
        until(name + " in " + view, () -> find(type, name, host).isPresent());
        return ask(() -> find(type, name, host).orElseThrow());
    }

    private static <C extends Component> Optional<C> find(Class<C> type, String name, Component... roots) {
        return Arrays.stream(roots)
                .flatMap(Desk::below)
                .filter(Component::isShowing)
                .filter(type::isInstance)
                .filter(one -> name.equals(one.getName()))
                .map(type::cast)
                .findFirst();
    }

    /** What a question answers on the event thread. */
    static <T> T ask(Callable<T> question) {
        T answer = GuiActionRunner.execute(question);
        if (answer == null) {
            throw new AssertionError("no answer");
        }
        return answer;
    }

    /** Presses a button once it may be pressed. */
    void press(String name) {
        Component button = get(Component.class, name);
        until(name + " may be pressed", button::isEnabled);
        robot.click(button);
    }

    /** Presses keys together. */
    void keys(int... keys) {
        for (int key : keys) {
            robot.pressKey(key);
        }
        for (int at = keys.length - 1; at >= 0; at--) {
            robot.releaseKey(keys[at]);
        }
        robot.waitForIdle();
    }

    /** The tab of a view: its stack, and where it can be taken. */
    Tab tab(String view) {
        until("the tab of " + view, () -> tabNow(view).isPresent());
        return ask(() -> tabNow(view).orElseThrow());
    }

    /** What the tab of a view says. */
    String title(String view) {
        tab(view);
        return ask(() -> tabNow(view).map(Tab::title).orElse(""));
    }

    /** Whether the tab of a view says that; may be asked on the event thread. */
    static boolean says(String view, String title) {
        return tabNow(view).map(Tab::title).filter(title::equals).isPresent();
    }

    /** Drags the tab of a view to the lower edge of the stack of another one. */
    void dragBelow(String view, String other) {
        Tab from = tab(view);
        Point start = from.place();
        Rectangle room = bounds(other);
        Point end = new Point(room.x + room.width / 2, room.y + room.height - 12);
        robot.moveMouse(start);
        robot.pressMouse(start, MouseButton.LEFT_BUTTON);
        for (int step = 1; step <= 10; step++) {
            robot.moveMouse(start.x + (end.x - start.x) * step / 10, start.y + (end.y - start.y) * step / 10);
        }
        robot.moveMouse(end);
        robot.releaseMouse(MouseButton.LEFT_BUTTON);
        robot.waitForIdle();
    }

    /** Which views stand in which stack, from the left and from above. */
    List<String> stacks() {
        return ask(() -> Arrays.stream(Window.getWindows())
                .filter(Window::isShowing)
                .flatMap(Desk::below)
                .filter(JTabbedPane.class::isInstance)
                .map(JTabbedPane.class::cast)
                .filter(Component::isShowing)
                .sorted(Comparator.comparing((JTabbedPane stack) -> stack.getLocationOnScreen().x)
                        .thenComparing(stack -> stack.getLocationOnScreen().y))
                .map(Desk::views)
                .map(views -> String.join(" ", views))
                .toList());
    }

    /** The tab of a view on the screen. */
    record Tab(JTabbedPane stack, int index) {

        String title() {
            return stack.getTitleAt(index);
        }

        Point place() {
            return ask(() -> {
                Rectangle bounds = stack.getBoundsAt(index);
                Point place = new Point(bounds.x + bounds.width / 3, bounds.y + bounds.height / 2);
                SwingUtilities.convertPointToScreen(place, stack);
                return place;
            });
        }
    }

    private static Optional<Tab> tabNow(String view) {
        return Arrays.stream(Window.getWindows())
                .filter(Window::isShowing)
                .flatMap(Desk::below)
                .filter(JTabbedPane.class::isInstance)
                .map(JTabbedPane.class::cast)
                .filter(stack -> views(stack).contains(view))
                .map(stack -> new Tab(stack, views(stack).indexOf(view)))
                .findFirst();
    }

    private static List<String> views(JTabbedPane stack) {
        return IntStream.range(0, stack.getTabCount())
                .mapToObj(stack::getComponentAt)
                .map(Component::getName)
                .map(String::valueOf)
                .toList();
    }

    private static Stream<Component> below(Component component) {
        Stream<Component> children =
                component instanceof Container box ? Arrays.stream(box.getComponents()) : Stream.of();
        return Stream.concat(Stream.of(component), children.flatMap(Desk::below));
    }

    /** Whether a view stands below another one. */
    boolean below(String view, String other) {
        Rectangle lower = bounds(view);
        Rectangle upper = bounds(other);
        return lower.y >= upper.y + upper.height && lower.x < upper.x + upper.width && upper.x < lower.x + lower.width;
    }

    private Rectangle bounds(String view) {
        JTabbedPane stack = tab(view).stack();
        return ask(() -> new Rectangle(stack.getLocationOnScreen(), stack.getSize()));
    }
}
