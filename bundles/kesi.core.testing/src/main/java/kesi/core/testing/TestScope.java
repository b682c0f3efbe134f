package kesi.core.testing;

import java.awt.Window;
import java.awt.datatransfer.Transferable;
import java.awt.event.AWTEventListener;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.prefs.PreferenceChangeListener;
import java.util.prefs.Preferences;
import javax.swing.JPopupMenu;
import javax.swing.KeyStroke;
import kesi.core.api.task.Work;
import kesi.core.api.text.Message;
import kesi.shell.api.Scope;
import kesi.shell.api.State;
import kesi.shell.api.StateUpgrade;

/**
 * A scope for tests without a display: does everything at once on the calling thread, throws what goes wrong, and
 * remembers what a window would do.
 */
public final class TestScope implements Scope, AutoCloseable {

    private final Deque<AutoCloseable> kept = new ArrayDeque<>();
    private final List<Runnable> ticks = new ArrayList<>();
    private final List<Transferable> copied = new ArrayList<>();
    private final List<BooleanSupplier> asked = new ArrayList<>();
    private final Map<KeyStroke, Runnable> keys = new HashMap<>();
    private final Map<String, TestState<?>> states;
    private boolean open = true;

    /** An open scope of a view that was never open before. */
    public TestScope() {
        this(new HashMap<>());
    }

    private TestScope(Map<String, TestState<?>> states) {
        this.states = states;
    }

    /** The scope of the same view when it is opened again: its states are those that this one left. */
    public TestScope again() {
        return new TestScope(states);
    }

    /** Does what is done every so often, once. */
    public void tick() {
        List.copyOf(ticks).forEach(Runnable::run);
    }

    /** Presses a hot key; answers whether somebody wanted it. */
    public boolean press(KeyStroke key) {
        Runnable action = keys.getOrDefault(key, () -> {});
        action.run();
        return keys.containsKey(key);
    }

    /** What was copied, oldest first. */
    public List<Transferable> copied() {
        return List.copyOf(copied);
    }

    /** What those say who are asked before the window closes. */
    public boolean mayClose() {
        return asked.stream().allMatch(BooleanSupplier::getAsBoolean);
    }

    /** How many things it keeps. */
    public int size() {
        return kept.size();
    }

    @Override
    public <C extends AutoCloseable> C keep(C handle) {
        kept.push(handle);
        return handle;
    }

    @Override
    public void onEnd(Runnable action) {
        kept.push(action::run);
    }

    @Override
    public boolean isOpen() {
        return open;
    }

    @Override
    public void onScreen(Runnable action) {
        action.run();
    }

    @Override
    public void inEachLanguage(Runnable action) {
        action.run();
    }

    @Override
    public <T> void inBackground(Message title, Work<T> work, Consumer<? super T> result) {
        try {
            result.accept(work.run(new RecordingTask()));
        } catch (Exception e) { // whatever the work throws is the test's failure
            throw new AssertionError(e);
        }
    }

    @Override
    public void every(int milliseconds, Runnable action) {
        ticks.add(action);
        onEnd(() -> ticks.remove(action));
    }

    @Override
    public ScheduledExecutorService executor(String name) {
        ScheduledExecutorService executor = Executors.newSingleThreadScheduledExecutor();
        onEnd(executor::shutdownNow);
        return executor;
    }

    @Override
    public void hotKey(KeyStroke key, Runnable action) {
        keys.put(key, action);
        onEnd(() -> keys.remove(key));
    }

    @Override
    public void onEvents(long mask, AWTEventListener listener) {
        // there is no window whose events could be heard
    }

    @Override
    public void copy(Transferable contents) {
        copied.add(contents);
    }

    @Override
    public <T> void local(ThreadLocal<T> local, T value) {
        local.set(value);
        onEnd(local::remove);
    }

    @Override
    public <W extends Window> W window(W window) {
        onEnd(window::dispose);
        return window;
    }

    @Override
    public JPopupMenu popup(JPopupMenu menu) {
        return menu;
    }

    @Override
    public Path temporaryFile(String suffix) {
        try {
            Path file = Files.createTempFile("test", suffix);
            keep(() -> Files.deleteIfExists(file));
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void onPreferences(Preferences node, PreferenceChangeListener listener) {
        node.addPreferenceChangeListener(listener);
        onEnd(() -> node.removePreferenceChangeListener(listener));
    }

    @Override
    public void beforeClose(BooleanSupplier mayClose) {
        asked.add(mayClose);
        onEnd(() -> asked.remove(mayClose));
    }

    @Override
    public <S extends Record> State<S> state(String name, int version, Class<S> type, S initial) {
        return state(name, version, initial, (from, tree) -> Map.of());
    }

    @Override
    @SuppressWarnings("unchecked") // a view asks for one record by one name
    public <S extends Record> State<S> state(String name, int version, S initial, StateUpgrade upgrade) {
        return (State<S>) states.computeIfAbsent(name + "@" + version, key -> new TestState<>(initial));
    }

    /** Ends it, the last thing first. */
    @Override
    public void close() {
        open = false;
        while (!kept.isEmpty()) {
            try {
                kept.pop().close();
            } catch (Exception e) { // whatever does not close is the test's failure
                throw new AssertionError(e);
            }
        }
    }

    private static final class TestState<S extends Record> implements State<S> {

        private S value;

        TestState(S initial) {
            value = initial;
        }

        @Override
        public S value() {
            return value;
        }

        @Override
        public void change(UnaryOperator<S> change) {
            value = change.apply(value);
        }
    }
}
