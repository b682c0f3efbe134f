package kesi.deploy.api;

import java.util.List;
import kesi.core.api.text.Message;

/**
 * What a bundle brings, told by the bundle's file alone.
 *
 * @param bundle the symbolic name
 * @param version its version
 * @param brings one entry for each contribution, in the order of their kinds
 */
public record Preview(String bundle, String version, List<Brought> brings) {

    public Preview {
        brings = List.copyOf(brings);
    }

    /**
     * One contribution.
     *
     * @param kind what it is, for example {@code View}
     * @param name its public name
     * @param title what people call it
     * @param component the class that brings it
     */
    public record Brought(String kind, String name, Message title, String component) {}
}
