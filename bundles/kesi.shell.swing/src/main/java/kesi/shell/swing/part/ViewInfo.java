package kesi.shell.swing.part;

import java.net.URL;
import java.util.Optional;
import kesi.core.api.text.Message;
import kesi.shell.api.View.Area;

/**
 * What is known of a view without loading its class.
 *
 * @param id the public name
 * @param title what the tab shows
 * @param icon an SVG of the bundle
 * @param area where it stands when nobody moved it
 * @param bundle the symbolic name of the bundle that brings it
 */
public record ViewInfo(String id, Message title, Optional<URL> icon, Area area, String bundle) {}
