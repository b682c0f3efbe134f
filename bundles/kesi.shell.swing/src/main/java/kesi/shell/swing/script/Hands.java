package kesi.shell.swing.script;

import java.util.List;
import java.util.Map;
import kesi.core.api.command.Commands;

/**
 * What a person does by hand in the window. It is done at once, however busy the tasks are, and told as the command
 * that does the same. Used on the event dispatch thread.
 */
public final class Hands {

    private final Commands commands;
    private int within;

    /** Hands that tell these commands. */
    public Hands(Commands commands) {
        this.commands = commands;
    }

    /** A person did what a command does that takes an id. */
    public void did(String command, String id) {
        did(command, Map.of("id", List.of(id)));
    }

    /** A person did what a command does. */
    public void did(String command, Map<String, List<String>> arguments) {
        if (within == 0) {
            commands.byHand(command, arguments);
        }
    }

    /** Does something that is told as a command; what it leads to in its turn is not told again. */
    public void as(String command, String id, Runnable doing) {
        did(command, id);
        untold(doing);
    }

    /** Does something that somebody else tells. */
    public void untold(Runnable doing) {
        within++;
        try {
            doing.run();
        } finally {
            within--;
        }
    }
}
