package kesi.deploy.api;

import java.util.List;
import kesi.core.api.text.Message;

/**
 * A department that may be used here.
 *
 * @param name the name for commands, for example {@code publicity}
 * @param title what people call it
 * @param features ids of its features with their versions, in order
 * @param current whether it is the running one
 */
public record Department(String name, Message title, List<String> features, boolean current) {

    public Department {
        features = List.copyOf(features);
    }
}
