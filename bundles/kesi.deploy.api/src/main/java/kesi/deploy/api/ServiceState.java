package kesi.deploy.api;

import java.util.List;
import java.util.Map;

/**
 * A service that a bundle brings.
 *
 * @param id the framework's number
 * @param types the interfaces under which it is known
 * @param properties its properties as text, in alphabetical order, without types and number
 * @param users symbolic names of the bundles that use it now
 */
public record ServiceState(long id, List<String> types, Map<String, String> properties, List<String> users) {

    public ServiceState {
        types = List.copyOf(types);
        users = List.copyOf(users);
    }
}
