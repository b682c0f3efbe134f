package kesi.core.api.command;

import java.util.List;
import kesi.core.api.text.Message;

/**
 * A command as menus, palette and help show it, known without loading its class.
 *
 * @param name the public name, for example {@code news:import}
 * @param title what menus show
 * @param help one sentence
 * @param menu the menu's path as words; empty when it is in no menu
 * @param keys the key stroke, or empty
 * @param changes whether it changes what is stored
 * @param bundle the symbolic name of the bundle that brings it
 */
public record Description(
        String name, Message title, Message help, List<String> menu, String keys, boolean changes, String bundle) {

    public Description {
        menu = List.copyOf(menu);
    }
}
