package kesi.shell.api.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the window remembers beside layouts. Immutable.
 *
 * @param window where it stood when it was not maximised; empty before its first time
 * @param maximised whether it filled its screen
 * @param order ids of perspectives as a person ordered them; those that are not named follow
 * @param recent ids of perspectives, the last used one first
 * @param views what is known of views, by their ids, also while their bundles are absent
 * @param perspectives what is known of the perspectives of bundles, by their ids
 */
public record DeskMemory(
        Optional<Bounds> window,
        boolean maximised,
        List<String> order,
        List<String> recent,
        Map<String, Known> views,
        Map<String, Known> perspectives) {

    /** Nothing. */
    public static final DeskMemory NONE =
            new DeskMemory(Optional.empty(), false, List.of(), List.of(), Map.of(), Map.of());

    private static final int RECENT = 30;

    public DeskMemory {
        order = List.copyOf(order);
        recent = List.copyOf(recent.size() > RECENT ? recent.subList(0, RECENT) : recent);
        views = Map.copyOf(views);
        perspectives = Map.copyOf(perspectives);
    }

    /**
     * What is known of a contribution.
     *
     * @param chinese its title
     * @param english its title
     * @param bundle the symbolic name of the bundle that brings it
     */
    public record Known(String chinese, String english, String bundle) {}

    /** The same with a window at another place. */
    public DeskMemory window(Bounds bounds, boolean fills) {
        return new DeskMemory(Optional.of(bounds), fills, order, recent, views, perspectives);
    }

    /** The same with another order. */
    public DeskMemory ordered(List<String> ids) {
        return new DeskMemory(window, maximised, ids, recent, views, perspectives);
    }

    /** The same with a perspective as the last used one. */
    public DeskMemory used(String perspective) {
        List<String> ids = new ArrayList<>(recent);
        ids.remove(perspective);
        ids.add(0, perspective);
        return new DeskMemory(window, maximised, order, ids, views, perspectives);
    }

    /** The same with one more view known. */
    public DeskMemory view(String id, Known known) {
        return new DeskMemory(window, maximised, order, recent, with(views, id, known), perspectives);
    }

    /** The same with one more perspective known. */
    public DeskMemory perspective(String id, Known known) {
        return new DeskMemory(window, maximised, order, recent, views, with(perspectives, id, known));
    }

    private static Map<String, Known> with(Map<String, Known> all, String id, Known known) {
        Map<String, Known> more = new LinkedHashMap<>(all);
        more.put(id, known);
        return more;
    }
}
