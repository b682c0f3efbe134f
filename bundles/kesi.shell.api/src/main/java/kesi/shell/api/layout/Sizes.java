package kesi.shell.api.layout;

import java.util.function.UnaryOperator;
import kesi.shell.api.layout.Node.Size;
import kesi.shell.api.layout.Node.Tabs;

/** Stacks that cover others or are put away. At most one covers; only stacks of the window do either. */
final class Sizes {

    private Sizes() {}

    /** The layout with the stack of a view not minimised, and not covered by another one. */
    static Layout revealed(Layout layout, String view) {
        boolean covered = !layout.floats(view)
                && layout.maximised()
                        .filter(tabs -> !tabs.views().contains(view))
                        .isPresent();
        Layout open = covered ? layout.allNormal() : layout;
        return open.at(view, tabs -> tabs.is(Size.MINIMISED) ? tabs.sized(Size.NORMAL) : tabs);
    }

    /** The layout with the stack of a view in this size, or in its normal one if it had this size. */
    static Layout toggled(Layout layout, String view, Size size) {
        boolean had = layout.stackOf(view).filter(tabs -> tabs.is(size)).isPresent();
        UnaryOperator<Tabs> change = tabs -> tabs.sized(had ? Size.NORMAL : size);
        Layout changed = layout.allNormal().at(view, change::apply);
        return size == Size.MAXIMISED ? changed.front(view) : changed;
    }
}
