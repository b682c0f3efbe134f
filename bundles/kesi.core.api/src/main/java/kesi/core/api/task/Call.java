package kesi.core.api.task;

import java.util.List;
import java.util.Map;

/**
 * The command behind a piece of work, in plain words, so that it can be told and asked for again when its bundle has
 * left and come back.
 *
 * @param command the public name, for example {@code news:import}
 * @param arguments values by parameter name, as on the command line
 * @param bundle the symbolic name of the bundle that brings the command, or empty
 */
public record Call(String command, Map<String, List<String>> arguments, String bundle) {

    public Call {
        arguments = Map.copyOf(arguments);
    }
}
