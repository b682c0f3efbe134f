package kesi.deploy.ui.screen;

import java.util.List;
import java.util.Optional;

/**
 * One screen in front of the commands.
 *
 * @param name the name of its texts: {@code view.NAME}, {@code screen.NAME.empty}, {@code screen.NAME.next}
 * @param command the command whose table it shows
 * @param installed the command whose first cells are features that are here and whose second ones are their versions;
 *     of what is listed only other versions of those are shown
 * @param steps what may be done next, in the order of the buttons
 */
record Plan(String name, String command, Optional<String> installed, List<Step> steps) {

    Plan {
        steps = List.copyOf(steps);
    }

    static Plan of(String name, String command, Step... steps) {
        return new Plan(name, command, Optional.empty(), List.of(steps));
    }

    /**
     * What may be done next.
     *
     * @param command that does it
     * @param parameter that takes what is selected; empty for a step that needs no selection
     * @param column the cell of the row that is handed over, from 0
     */
    record Step(String command, Optional<String> parameter, int column) {

        /** A step that needs no selection; its form asks for the rest. */
        static Step alone(String command) {
            return new Step(command, Optional.empty(), 0);
        }

        /** A step with what is selected. */
        static Step with(String command, String parameter, int column) {
            return new Step(command, Optional.of(parameter), column);
        }
    }
}
