package kesi.shell.swing.part;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Predicate;
import kesi.core.api.text.Language.Subscription;

/**
 * Things of one kind that bundles bring and take away while the window is open. Safe for use by any thread.
 *
 * @param <T> what is brought
 */
public final class Contributions<T> {

    private final List<T> present = new CopyOnWriteArrayList<>();
    private final List<Follower<T>> followers = new CopyOnWriteArrayList<>();

    private record Follower<T>(Consumer<T> came, Consumer<T> left) {}

    /** What is here now, in the order of arrival. */
    public List<T> all() {
        return List.copyOf(present);
    }

    /** A thing arrives; followers are told on this thread. */
    public void add(T thing) {
        present.add(thing);
        followers.forEach(follower -> follower.came().accept(thing));
    }

    /** Things leave; followers are told on this thread, and when this returns they have let them go. */
    public void remove(Predicate<T> which) {
        List<T> leaving = present.stream().filter(which).toList();
        present.removeAll(leaving);
        leaving.forEach(thing -> followers.forEach(follower -> follower.left().accept(thing)));
    }

    /** Follows arrivals and departures until the handle is closed. */
    public Subscription follow(Consumer<T> came, Consumer<T> left) {
        Follower<T> follower = new Follower<>(came, left);
        followers.add(follower);
        return () -> followers.remove(follower);
    }
}
