package kesi.deploy.ui.screen;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One screen in front of the commands.
 *
 * @param name the name of its texts: {@code view.NAME}, {@code screen.NAME.empty}, {@code screen.NAME.next}
 * @param command the command whose table it shows
 * @param arguments what the command is given
 * @param steps what may be done next, in the order of the buttons
 */
record Plan(String name, String command, Map<String, List<String>> arguments, List<Step> steps) {

    Plan {
        arguments = Map.copyOf(arguments);
        steps = List.copyOf(steps);
    }

    static Plan of(String name, String command, Step... steps) {
        return new Plan(name, command, Map.of(), List.of(steps));
    }

    /**
     * What may be done next.
     *
     * @param command that does it
     * @param parameter that takes what is selected; empty for a step that needs no selection
     * @param entry of the row's data that is handed over
     */
    record Step(String command, Optional<String> parameter, String entry) {

        /** A step that needs no selection; its form asks for the rest. */
        static Step alone(String command) {
            return new Step(command, Optional.empty(), "");
        }

        /** A step with what is selected. */
        static Step with(String command, String parameter, String entry) {
            return new Step(command, Optional.of(parameter), entry);
        }
    }
}
