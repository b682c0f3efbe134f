package kesi.shell.swing.scope;

import java.awt.Window;
import java.awt.datatransfer.Transferable;
import java.awt.event.AWTEventListener;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.prefs.PreferenceChangeListener;
import java.util.prefs.Preferences;
import javax.swing.JPopupMenu;
import javax.swing.KeyStroke;
import javax.swing.SwingUtilities;
import javax.swing.Timer;
import kesi.core.api.problem.Problem;
import kesi.core.api.task.Running;
import kesi.core.api.task.Work;
import kesi.core.api.text.Message;
import kesi.shell.api.Scope;
import kesi.shell.api.State;
import kesi.shell.api.StateUpgrade;
import kesi.shell.swing.Texts;
import kesi.shell.swing.care.Guarded;
import kesi.shell.swing.look.Piecework;

/** The lifetime of a view, a dialog or the window itself. Closing it closes what it keeps and counts what resisted. */
public final class ViewScope implements Scope, AutoCloseable {

    private final ScopeHome home;
    private final Owner owner;
    private final Held held;
    private final OnScreenHoldings holdings;

    /** An open scope. */
    public ViewScope(ScopeHome home, Owner owner) {
        this.home = home;
        this.owner = owner;
        this.held = new Held(home.problems());
        this.holdings = new OnScreenHoldings(this, this::runIfOpen);
    }

    /** A scope within this one, with the same owner: it ends with it at the latest. */
    public ViewScope child() {
        return child(owner);
    }

    /** A scope within this one for somebody else. */
    public ViewScope child(Owner other) {
        ViewScope child = new ViewScope(home, other);
        keep(child);
        child.onEnd(() -> held.forget(child));
        return child;
    }

    /** Whose lifetime it is. */
    public Owner owner() {
        return owner;
    }

    @Override
    public <C extends AutoCloseable> C keep(C handle) {
        held.add(handle);
        return handle;
    }

    @Override
    public void onEnd(Runnable action) {
        held.add(action::run);
    }

    @Override
    public boolean isOpen() {
        return held.isOpen();
    }

    @Override
    public void onScreen(Runnable action) {
        if (SwingUtilities.isEventDispatchThread()) {
            runIfOpen(action);
        } else {
            Piecework.soon(() -> runIfOpen(action));
        }
    }

    @Override
    public void inEachLanguage(Runnable action) {
        onScreen(action);
        keep(home.language().onChange(() -> onScreen(action)));
    }

    @Override
    public <T> void inBackground(Message title, Work<T> work, Consumer<? super T> result) {
        if (!isOpen()) {
            return;
        }
        Running<T> running = home.tasks().start(title, work);
        AutoCloseable cancel = keep(running::cancel);
        running.result().whenComplete((value, problem) -> {
            held.forget(cancel);
            if (problem == null) {
                onScreen(() -> result.accept(value));
            } else if (isOpen()) {
                home.problems().accept(problem);
            }
        });
    }

    @Override
    public void every(int milliseconds, Runnable action) {
        Timer timer = new Timer(milliseconds, event -> runIfOpen(action));
        onEnd(timer::stop);
        onScreen(timer::start);
    }

    @Override
    public ScheduledExecutorService executor(String name) {
        ScheduledExecutorService executor = OwnThread.of(owner, name);
        onEnd(executor::shutdownNow);
        return executor;
    }

    @Override
    public void hotKey(KeyStroke key, Runnable action) {
        holdings.hotKey(key, action);
    }

    @Override
    public void onEvents(long mask, AWTEventListener listener) {
        holdings.onEvents(mask, listener);
    }

    @Override
    public void copy(Transferable contents) {
        holdings.copy(contents);
    }

    @Override
    public <T> void local(ThreadLocal<T> local, T value) {
        holdings.local(local, value);
    }

    @Override
    public <W extends Window> W window(W window) {
        return holdings.window(window);
    }

    @Override
    public JPopupMenu popup(JPopupMenu menu) {
        return holdings.popup(menu);
    }

    @Override
    public Path temporaryFile(String suffix) {
        try {
            Path file = Files.createTempFile("kesi", suffix);
            keep(() -> Files.deleteIfExists(file));
            return file;
        } catch (IOException e) {
            throw Problem.failed(Texts.of("scope.file", String.valueOf(e.getMessage())), e);
        }
    }

    @Override
    public void onPreferences(Preferences node, PreferenceChangeListener listener) {
        node.addPreferenceChangeListener(listener);
        onEnd(() -> node.removePreferenceChangeListener(listener));
    }

    @Override
    public void beforeClose(BooleanSupplier mayClose) {
        keep(home.exits().add(mayClose));
    }

    @Override
    public <S extends Record> State<S> state(String name, int version, Class<S> type, S initial) {
        return state(name, version, initial, (from, tree) -> Map.of());
    }

    @Override
    public <S extends Record> State<S> state(String name, int version, S initial, StateUpgrade upgrade) {
        return KeptState.of(home.states(), owner.instance(), name, version, initial, upgrade);
    }

    /** Ends the scope; doing so twice does nothing. */
    @Override
    public void close() {
        held.close();
    }

    /** How many kept things could not be closed. */
    public int leftovers() {
        return held.leftovers();
    }

    /** How many things it keeps now. */
    public int size() {
        return held.size();
    }

    private void runIfOpen(Runnable action) {
        if (isOpen()) {
            new Guarded(home.problems()).run(action);
        }
    }
}
