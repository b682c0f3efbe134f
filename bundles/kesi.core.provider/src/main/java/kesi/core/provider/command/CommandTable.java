package kesi.core.provider.command;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import kesi.core.api.command.Handler;
import kesi.core.api.text.Catalog;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.ServiceReference;

/**
 * The commands that are here, by name, so that thousands of them are found at once. What a service says of itself is
 * read when it is first wanted, the texts of a bundle once for all its commands. Safe for use by any thread.
 */
final class CommandTable {

    private final NavigableMap<String, List<ServiceReference<Handler<?>>>> byName = new ConcurrentSkipListMap<>();
    private final Map<ServiceReference<Handler<?>>, Registered> described = new ConcurrentHashMap<>();
    private final Map<Bundle, Catalog> catalogs = new ConcurrentHashMap<>();
    private final AtomicInteger changes = new AtomicInteger();
    private volatile @Nullable Listed listed;

    /** All commands as they were after so many changes. */
    private record Listed(int changes, List<Registered> all) {}

    void add(ServiceReference<Handler<?>> reference) {
        byName.merge(name(reference), List.of(reference), CommandTable::ranked);
        changed();
    }

    void remove(ServiceReference<Handler<?>> reference) {
        byName.computeIfPresent(name(reference), (name, all) -> without(all, reference));
        described.remove(reference);
        catalogs.keySet()
                .removeIf(bundle -> bundle.getState() != Bundle.ACTIVE || bundle.equals(reference.getBundle()));
        changed();
    }

    private void changed() {
        changes.incrementAndGet();
        listed = null;
    }

    /** The names, in alphabetical order. */
    List<String> names() {
        return List.copyOf(byName.keySet());
    }

    /** What the commands say of themselves, by name; kept until one comes or goes, because menus ask all the time. */
    Stream<Registered> all() {
        Listed known = listed;
        int now = changes.get();
        return known != null && known.changes() == now ? known.all().stream() : list(now).stream();
    }

    /** A list that was overtaken by a change is not kept: it may know a command that left. */
    private List<Registered> list(int now) {
        List<Registered> all =
                byName.keySet().stream().flatMap(name -> find(name).stream()).toList();
        listed = new Listed(now, all);
        if (changes.get() != now) {
            listed = null;
        }
        return all;
    }

    /** The highest ranked command of that name. */
    Optional<Registered> find(String name) {
        return byName.getOrDefault(name, List.of()).stream().findFirst().flatMap(this::describe);
    }

    /** A bundle that leaves at this very moment has no description any more. */
    private Optional<Registered> describe(ServiceReference<Handler<?>> reference) {
        Registered known = described.get(reference);
        if (known != null) {
            return Optional.of(known);
        }
        Bundle bundle = reference.getBundle();
        if (bundle == null) {
            return Optional.empty();
        }
        Registered read = Registered.of(reference, bundle, catalogs.computeIfAbsent(bundle, CommandTable::catalog));
        described.put(reference, read);
        if (byName.getOrDefault(name(reference), List.of()).stream().noneMatch(reference::equals)) {
            described.remove(reference);
        }
        return Optional.of(read);
    }

    private static Catalog catalog(Bundle bundle) {
        return Catalog.read(bundle::getEntry, Catalog.rootOf(bundle.getSymbolicName()));
    }

    private static List<ServiceReference<Handler<?>>> ranked(
            List<ServiceReference<Handler<?>>> before, List<ServiceReference<Handler<?>>> more) {
        return Stream.concat(before.stream(), more.stream())
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    private static @Nullable List<ServiceReference<Handler<?>>> without(
            List<ServiceReference<Handler<?>>> all, ServiceReference<Handler<?>> leaving) {
        List<ServiceReference<Handler<?>>> left =
                all.stream().filter(one -> !one.equals(leaving)).toList();
        return left.isEmpty() ? null : left;
    }

    private static String name(ServiceReference<?> reference) {
        return Registered.text(reference, "name");
    }
}
