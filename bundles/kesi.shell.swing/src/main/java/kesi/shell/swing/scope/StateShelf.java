package kesi.shell.swing.scope;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import kesi.core.api.problem.Problem;

/**
 * The states of all views, as trees: read once, written by a thread of its own soon after they change. Safe for use by
 * any thread.
 */
public final class StateShelf {

    private static final int DELAY_MS = 1_000;
    private static final int END_SECONDS = 5;

    private final StateFolder folder;
    private final Consumer<Throwable> problems;
    private final Map<String, Map<String, Entry>> views = new HashMap<>();
    private final Set<String> changed = new HashSet<>();
    private final ScheduledThreadPoolExecutor writer;

    /** One state: the schema's version and the record's tree. */
    public record Entry(int version, Map<String, Object> tree) {}

    /**
     * A shelf on that folder.
     *
     * @param problems told when a file is damaged or cannot be written
     */
    public StateShelf(StateFolder folder, Consumer<Throwable> problems) {
        this.folder = folder;
        this.problems = problems;
        this.writer = new ScheduledThreadPoolExecutor(1, work -> {
            Thread thread = new Thread(work, "kesi-states");
            thread.setDaemon(true);
            return thread;
        });
        // a thread that starts later would remember the plug-in that was the first to change a state
        writer.prestartCoreThread();
    }

    /** The folder's JSON. */
    kesi.core.api.json.Json json() {
        return folder.json();
    }

    /** What was kept. */
    synchronized Optional<Entry> find(String view, String name) {
        return Optional.ofNullable(states(view).get(name));
    }

    /** Keeps it from now on. */
    void keep(String view, String name, Entry entry) {
        boolean first;
        synchronized (this) {
            states(view).put(name, entry);
            first = changed.isEmpty();
            changed.add(view);
        }
        if (first && !writer.isShutdown()) {
            writer.schedule(this::save, DELAY_MS, TimeUnit.MILLISECONDS);
        }
    }

    /** Writes what changed, now. */
    public void save() {
        Map<String, Map<String, Entry>> due = new HashMap<>();
        synchronized (this) {
            changed.forEach(view -> due.put(view, Map.copyOf(states(view))));
            changed.clear();
        }
        due.forEach(this::write);
    }

    /** Writes what changed and ends. */
    public void end() {
        writer.shutdownNow();
        try {
            writer.awaitTermination(END_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        save();
    }

    private void write(String view, Map<String, Entry> states) {
        try {
            folder.write(view, states);
        } catch (Problem unwritten) {
            problems.accept(unwritten);
        }
    }

    private Map<String, Entry> states(String view) {
        return views.computeIfAbsent(view, this::read);
    }

    private Map<String, Entry> read(String view) {
        try {
            return new HashMap<>(folder.read(view));
        } catch (Problem damaged) {
            problems.accept(damaged);
            return new HashMap<>();
        }
    }
}
