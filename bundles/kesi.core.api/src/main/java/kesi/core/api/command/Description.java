package kesi.core.api.command;

import java.util.List;
import java.util.Optional;
import kesi.core.api.text.Message;

/**
 * A command as menus, palette and help show it, known without loading its class.
 *
 * @param name the public name, for example {@code news:import}
 * @param title what menus show
 * @param help one sentence
 * @param place where people find it
 * @param needs what must be there before it can run, as {@link Command#needs} words it
 * @param changes whether it changes what is stored
 * @param undo whether Undo takes back what it committed
 * @param bundle the symbolic name of the bundle that brings it
 * @param roles who may run it where a policy names roles, as {@link Command#roles} words it
 * @param example command lines and what they do, one a line; empty when its bundle tells none
 */
public record Description(
        String name,
        Message title,
        Message help,
        Place place,
        List<String> needs,
        boolean changes,
        boolean undo,
        String bundle,
        List<String> roles,
        Optional<Message> example) {

    public Description {
        needs = List.copyOf(needs);
        roles = List.copyOf(roles);
    }

    /** One that names no roles and has no example. */
    public Description(
            String name,
            Message title,
            Message help,
            Place place,
            List<String> needs,
            boolean changes,
            boolean undo,
            String bundle) {
        this(name, title, help, place, needs, changes, undo, bundle, List.of(), Optional.empty());
    }

    /** The menu's path as words; empty when it is in no menu. */
    public List<String> menu() {
        return place.menu();
    }

    /** The key stroke its bundle wishes for, or empty. */
    public String keys() {
        return place.keys();
    }

    /**
     * Where people find a command.
     *
     * @param menu the menu's path as words; empty when it is in no menu
     * @param keys the key stroke its bundle wishes for, as {@code javax.swing.KeyStroke} reads it, or empty
     * @param toolbar {@code main}, the id of a view, or empty
     * @param icon the place of an SVG as a URL, or empty
     */
    public record Place(List<String> menu, String keys, String toolbar, String icon) {

        /** In no menu, without a key. */
        public static final Place NOWHERE = new Place(List.of(), "", "", "");

        public Place {
            menu = List.copyOf(menu);
        }
    }
}
