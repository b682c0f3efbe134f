package kesi.report.ui;

import java.util.List;
import java.util.Map;

/**
 * A report as a person asked for it.
 *
 * @param report its name
 * @param arguments values by parameter name
 */
record Request(String report, Map<String, List<String>> arguments) {

    Request {
        arguments = Map.copyOf(arguments);
    }
}
