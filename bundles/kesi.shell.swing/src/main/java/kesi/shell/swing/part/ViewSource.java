package kesi.shell.swing.part;

import java.util.function.Supplier;
import kesi.shell.api.ViewPart;

/** Where instances of a view come from. Used on the event dispatch thread. */
public interface ViewSource {

    /** What is known of the view. */
    ViewInfo info();

    /**
     * A new instance.
     *
     * @throws RuntimeException when its bundle cannot make one
     */
    ViewPart open();

    /** Gives an instance back. */
    void release(ViewPart view);

    /** A view of the window's own. */
    static ViewSource own(ViewInfo info, Supplier<ViewPart> maker) {
        return new ViewSource() {
            @Override
            public ViewInfo info() {
                return info;
            }

            @Override
            public ViewPart open() {
                return maker.get();
            }

            @Override
            public void release(ViewPart view) {
                // nothing holds it
            }
        };
    }
}
