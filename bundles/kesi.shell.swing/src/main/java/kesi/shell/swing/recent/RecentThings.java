package kesi.shell.swing.recent;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import kesi.core.api.command.Outcome;
import kesi.core.api.task.Call;
import kesi.core.api.task.Running;
import kesi.core.api.task.Running.State;
import kesi.core.api.text.Language.Subscription;
import kesi.core.api.value.Ref;
import kesi.shell.swing.part.CoreServices;
import kesi.shell.swing.recent.Thing.Kind;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/**
 * What was opened, read in and produced last in this workspace. Files are learned from the commands that ended well,
 * however they were started. Safe for use by any thread.
 */
@Component(service = RecentThings.class)
public final class RecentThings implements AutoCloseable {

    private static final int KEPT = 60;

    private final ThingFile file;
    private final CoreServices core;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final Subscription following;
    private List<Thing> all;
    private long seen;

    /** The things of the workspace of this framework. */
    @Activate
    public RecentThings(BundleContext context, @Reference CoreServices core) {
        this(Path.of(Objects.requireNonNullElse(context.getProperty("kesi.home"), ".")), core, 0);
    }

    /** The things of a workspace. */
    public static RecentThings of(Path home, CoreServices core) {
        return new RecentThings(home, core, 0);
    }

    private RecentThings(Path home, CoreServices core, long seen) {
        this.seen = seen;
        this.file = new ThingFile(home.resolve("layout").resolve("recent-things.txt"));
        this.core = core;
        this.all = file.read();
        this.following = core.tasks().onChange(this::look);
    }

    /** No more is noted. */
    @Override
    @Deactivate
    public void close() {
        following.close();
    }

    /** The things, the latest first. */
    public synchronized List<Thing> all() {
        return all;
    }

    /** Calls the listener after each change, on any thread, until the handle is closed. */
    public Subscription onChange(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /** A person opened a record. */
    public void opened(Ref record) {
        note(List.of(new Thing(Kind.OPENED, Instant.now(), record.toString())));
    }

    private void look() {
        List<Thing> found = new ArrayList<>();
        for (Running<?> task : core.tasks().all()) {
            if (task.state() == State.DONE && task.call().isPresent() && isNew(task)) {
                found.addAll(files(task, task.call().get()));
            }
        }
        if (!found.isEmpty()) {
            note(found);
        }
    }

    private synchronized boolean isNew(Running<?> task) {
        boolean fresh = task.number() > seen;
        seen = Math.max(seen, task.number());
        return fresh;
    }

    private List<Thing> files(Running<?> task, Call call) {
        Stream<Thing> read = core.commands().imports().stream()
                .filter(one -> one.command().name().equals(call.command()))
                .flatMap(one -> call.arguments().getOrDefault(one.parameter(), List.of()).stream())
                .flatMap(path -> thing(Kind.IMPORTED, path));
        boolean reads = core.commands().imports().stream()
                .anyMatch(one -> one.command().name().equals(call.command()));
        Stream<Thing> written = reads ? Stream.of() : outcome(task).flatMap(path -> thing(Kind.PRODUCED, path));
        return Stream.concat(read, written).toList();
    }

    /** Whoever writes a file tells it under this name. */
    private static Stream<String> outcome(Running<?> task) {
        Object answer = task.result().toCompletableFuture().getNow(null);
        return answer instanceof Outcome outcome
                ? outcome.entry("file").stream()
                        .filter(String.class::isInstance)
                        .map(String.class::cast)
                : Stream.of();
    }

    private static Stream<Thing> thing(Kind kind, String path) {
        try {
            return Stream.of(new Thing(
                    kind,
                    Instant.now(),
                    Path.of(path).toAbsolutePath().normalize().toString()));
        } catch (InvalidPathException none) {
            return Stream.of(); // a word that is no path
        }
    }

    private void note(List<Thing> fresh) {
        synchronized (this) {
            List<Thing> more = new ArrayList<>(all);
            fresh.forEach(one -> {
                more.removeIf(one::isSame);
                more.add(0, one);
            });
            all = List.copyOf(more.subList(0, Math.min(KEPT, more.size())));
        }
        core.tasks().start(kesi.shell.swing.Texts.of("recent.keeping"), task -> {
            file.write(all());
            return "";
        });
        listeners.forEach(Runnable::run);
    }
}
