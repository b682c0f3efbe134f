package kesi.core.provider.preference;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import kesi.core.api.preference.PreferencePart;
import kesi.core.api.problem.Finding;
import kesi.core.api.text.Message;
import kesi.core.provider.preference.PageReference.Opened;
import org.slf4j.LoggerFactory;

/** Tells pages what holds, one call at a time a page; what they throw is kept as a finding and stops nobody. */
final class Telling implements AutoCloseable {

    private final Map<String, ReentrantLock> locks = new ConcurrentHashMap<>();
    private final Map<String, Finding> failures = new ConcurrentHashMap<>();
    private final Supplier<Layers> layers;
    private final ExecutorService arrivals = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "kesi-preferences");
        thread.setDaemon(true);
        return thread;
    });

    Telling(Supplier<Layers> layers) {
        this.layers = layers;
    }

    /** Tells a page in the background: whoever starts its bundle need not wait. */
    void later(PageReference page) {
        arrivals.execute(() -> now(page));
    }

    /** Tells a page on this thread. */
    void now(PageReference page) {
        String id = page.page().id();
        ReentrantLock lock = locks.computeIfAbsent(id, key -> new ReentrantLock());
        lock.lock();
        try {
            failures.remove(id);
            page.use(opened -> tell(opened.part(), opened));
        } catch (RuntimeException | LinkageError | StackOverflowError e) { // the edge to foreign code
            LoggerFactory.getLogger(Telling.class)
                    .error("The page {} of bundle {} failed", id, page.page().bundle(), e);
            failures.put(id, failure(page, e));
        } finally {
            lock.unlock();
        }
    }

    /** What pages threw when they were told last. */
    List<Finding> failures() {
        return List.copyOf(failures.values());
    }

    /** The page left. */
    void forget(String page) {
        failures.remove(page);
    }

    @SuppressWarnings("unchecked") // the shape is of the very record that the part names
    private <P extends Record> boolean tell(PreferencePart<P> part, Opened opened) {
        Shape<P> shape = (Shape<P>) opened.shape();
        part.chosen(shape.read(Layers.words(layers.get().held(shape, new java.util.ArrayList<>()))));
        return true;
    }

    private static Finding failure(PageReference page, Throwable thrown) {
        return Finding.error(
                page.page().id(),
                Message.of(
                        Telling.class,
                        "preference.failed",
                        page.page().id(),
                        page.page().bundle(),
                        thrown.getClass().getSimpleName()
                                + (thrown.getMessage() == null ? "" : ": " + thrown.getMessage())));
    }

    @Override
    public void close() {
        arrivals.shutdown();
    }
}
