package kesi.shell.swing.menu;

import java.util.List;
import kesi.core.api.command.Description;

/** What stands in a menu. */
public sealed interface MenuEntry {

    /** A menu within. */
    record Group(String word, List<MenuEntry> entries) implements MenuEntry {

        public Group {
            entries = List.copyOf(entries);
        }
    }

    /** A command. */
    record Action(Description command) implements MenuEntry {}
}
