package kesi.shell.swing.scope;

import java.util.function.Consumer;
import kesi.core.api.task.Tasks;
import kesi.core.api.text.Language;

/**
 * What all scopes of a window share.
 *
 * @param problems told of what goes wrong in the background and on closing, on any thread
 */
public record ScopeHome(
        Language language, Tasks tasks, Consumer<Throwable> problems, StateShelf states, ExitWork exits) {}
