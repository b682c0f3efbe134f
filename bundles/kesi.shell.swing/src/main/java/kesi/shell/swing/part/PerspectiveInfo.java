package kesi.shell.swing.part;

import java.net.URL;
import java.util.List;
import java.util.Optional;
import kesi.core.api.text.Message;

/**
 * What is known of a perspective: all there is to it.
 *
 * @param id the public name
 * @param title what the rail shows
 * @param icon an SVG of the bundle
 * @param order its place, small first
 * @param views the views it opens
 * @param bundle the symbolic name of the bundle that brings it
 */
public record PerspectiveInfo(
        String id, Message title, Optional<URL> icon, int order, List<String> views, String bundle) {

    public PerspectiveInfo {
        views = List.copyOf(views);
    }
}
