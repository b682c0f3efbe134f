package kesi.shell.api;

import java.awt.Window;
import java.awt.datatransfer.Transferable;
import java.awt.event.AWTEventListener;
import java.nio.file.Path;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.prefs.PreferenceChangeListener;
import java.util.prefs.Preferences;
import javax.swing.JPopupMenu;
import javax.swing.KeyStroke;
import kesi.core.api.task.Work;
import kesi.core.api.text.Message;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The lifetime of one view, editor or dialog, and the place for everything that must not outlive it. What is kept
 * here is closed when it ends, in the reverse order; what arrives later is dropped. The window counts what each
 * plug-in keeps. Safe for use by any thread, except where a method says otherwise.
 */
@ProviderType
public interface Scope {

    /** Keeps a handle until the end and answers it; after the end it is closed at once. */
    <C extends AutoCloseable> C keep(C handle);

    /** Runs the action at the end: the place to take away a listener that was just added. */
    void onEnd(Runnable action);

    /** Whether it has not ended. */
    boolean isOpen();

    /** Runs an action on the event dispatch thread, now or soon, unless the scope has ended by then. */
    void onScreen(Runnable action);

    /** Runs the action now and after each change of language, on the event dispatch thread. */
    void inEachLanguage(Runnable action);

    /**
     * Does work in the background as a task; hands its result over on the event dispatch thread. A problem is
     * shown to the
     * person; the work is cancelled when the scope ends.
     */
    <T> void inBackground(Message title, Work<T> work, Consumer<? super T> result);

    /** Calls the action every so many milliseconds on the event dispatch thread until the end. */
    void every(int milliseconds, Runnable action);

    /**
     * A thread of its own for what is no task, such as watching a folder: a daemon that carries the plug-in's name.
     * At the end it is interrupted and what waits for it is dropped.
     */
    ScheduledExecutorService executor(String name);

    /**
     * Runs the action when the key is pressed anywhere in the window and nobody else used it. On the event dispatch
     * thread.
     */
    void hotKey(KeyStroke key, Runnable action);

    /** Hears the events of that mask ({@link java.awt.AWTEvent}) in the whole window, until the end. */
    void onEvents(long mask, AWTEventListener listener);

    /** Puts contents on the clipboard. At the end their text stays there, and nothing else of them. */
    void copy(Transferable contents);

    /** Gives a thread local a value on the calling thread, which belongs to the window, until the end. */
    <T> void local(ThreadLocal<T> local, T value);

    /** Answers a dialog or window that is closed at the end at the latest. On the event dispatch thread. */
    <W extends Window> W window(W window);

    /** Answers a menu that is taken away at the end at the latest. On the event dispatch thread. */
    JPopupMenu popup(JPopupMenu menu);

    /**
     * A new empty file of its own, deleted at the end.
     *
     * @throws kesi.core.api.problem.Problem when the disk refuses it
     */
    Path temporaryFile(String suffix);

    /** Hears changes of the JDK's preferences until the end. */
    void onPreferences(Preferences node, PreferenceChangeListener listener);

    /**
     * Asks before the window closes, on the event dispatch thread, until the end of this scope.
     *
     * @param mayClose answers false when the window must stay open, after it told the person why
     */
    void beforeClose(BooleanSupplier mayClose);

    /**
     * A state that outlives this view: kept as JSON in the workspace, for each view instance and name, over restarts
     * and over an update of the bundle. A kept state of another schema version is dropped. On the event dispatch
     * thread.
     *
     * @param version the schema of the record, from 1
     * @param initial what it is when nothing was kept
     */
    <S extends Record> State<S> state(String name, int version, Class<S> type, S initial);

    /**
     * As {@link #state(String, int, Class, Record)}, and a kept state of an earlier version is upgraded.
     *
     * @param upgrade makes a tree of this version from one of an earlier version
     */
    <S extends Record> State<S> state(String name, int version, S initial, StateUpgrade upgrade);
}
