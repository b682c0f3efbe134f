package kesi.shell.swing.arrange;

import java.util.Map;
import java.util.Set;

/** A search that is open in some view. Used on the event dispatch thread. */
public interface OpenSearch extends OpenPanel {

    /**
     * Asks.
     *
     * @param facets values by field, as they are ticked beside the hits
     */
    void ask(String words, Map<String, Set<String>> facets);
}
