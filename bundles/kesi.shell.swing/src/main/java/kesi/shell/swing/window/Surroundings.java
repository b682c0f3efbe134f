package kesi.shell.swing.window;

import java.nio.file.Path;
import kesi.core.api.command.Commands;
import kesi.core.api.command.Keys;
import kesi.core.api.json.Json;
import kesi.core.api.task.Tasks;
import kesi.core.api.text.Language;
import kesi.shell.api.RecordPanels;
import kesi.shell.api.Selection;
import kesi.shell.api.layout.LayoutShelf;
import kesi.shell.swing.part.CoreServices;
import kesi.shell.swing.part.Front;
import kesi.shell.swing.part.Stores;
import kesi.shell.swing.search.Searches;

/**
 * What is around the window.
 *
 * @param home the workspace's folder
 * @param department the department that is loaded, or empty
 */
public record Surroundings(CoreServices core, ScreenServices screen, Path home, String department) {

    Language language() {
        return core.language();
    }

    Tasks tasks() {
        return core.tasks();
    }

    Commands commands() {
        return core.commands();
    }

    Keys keys() {
        return core.keys();
    }

    Json json() {
        return core.json();
    }

    Stores stores() {
        return screen.stores();
    }

    Selection selection() {
        return screen.selection();
    }

    RecordPanels panels() {
        return screen.panels();
    }

    Front front() {
        return screen.front();
    }

    LayoutShelf shelf() {
        return screen.shelf();
    }

    Searches searches() {
        return screen.searches();
    }
}
