package kesi.deploy.api;

import java.util.List;
import kesi.core.api.text.Message;

/**
 * A component of a bundle.
 *
 * @param bundle the symbolic name of the bundle
 * @param name the component's name
 * @param satisfied whether it has all that it needs
 * @param reasons why it does not run, one sentence each; empty when it does
 */
public record ComponentState(String bundle, String name, boolean satisfied, List<Message> reasons) {

    public ComponentState {
        reasons = List.copyOf(reasons);
    }
}
