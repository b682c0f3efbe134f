package kesi.shell.swing.look;

import com.formdev.flatlaf.extras.FlatSVGIcon;
import java.awt.Color;
import java.net.URL;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import javax.swing.Icon;

/** Icons, sharp at any resolution and coloured by the theme. */
public final class Icons {

    private static final int SIZE = 16;

    /** The window's own icons, each read and drawn once: as many as there are files of them in a few sizes. */
    private static final Map<String, FlatSVGIcon> OWN = new ConcurrentHashMap<>();

    private Icons() {}

    /** One of the window's own icons; a blank when there is no such. */
    public static Icon own(String name) {
        return own(name, SIZE);
    }

    /** One of the window's own icons in a size. */
    public static FlatSVGIcon own(String name, int size) {
        return OWN.computeIfAbsent(name + " " + size, key -> read(name, size));
    }

    private static FlatSVGIcon read(String name, int size) {
        URL address = Icons.class.getResource("/kesi/shell/swing/icon/" + name + ".svg");
        URL shown = address == null ? Icons.class.getResource("/kesi/shell/swing/icon/view.svg") : address;
        return new StillIcon(
                shown == null ? new FlatSVGIcon("", size, size) : new FlatSVGIcon(shown).derive(size, size));
    }

    /** The icon that a bundle brings, or one of the window's own in its place. */
    public static Icon of(Optional<URL> brought, String standIn) {
        return brought.<Icon>map(address -> new StillIcon(new FlatSVGIcon(address).derive(SIZE, SIZE)))
                .orElseGet(() -> own(standIn));
    }

    /** The same icon in one colour. */
    public static FlatSVGIcon tinted(FlatSVGIcon icon, Color color) {
        FlatSVGIcon tinted = new FlatSVGIcon(icon);
        tinted.setColorFilter(new FlatSVGIcon.ColorFilter(old -> color));
        return new StillIcon(tinted);
    }
}
