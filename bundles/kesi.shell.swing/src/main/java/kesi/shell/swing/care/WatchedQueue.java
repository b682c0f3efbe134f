package kesi.shell.swing.care;

import java.awt.AWTEvent;
import java.awt.Component;
import java.awt.EventQueue;
import java.awt.event.InvocationEvent;
import java.util.Optional;
import javax.swing.JComponent;
import javax.swing.SwingUtilities;
import kesi.shell.swing.look.Paced;
import kesi.shell.swing.look.Turns;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleReference;
import org.slf4j.LoggerFactory;

/** The events of the window: each is measured, counted for whose it is, and nothing that it throws gets out. */
final class WatchedQueue extends EventQueue implements Paced {

    /** Widgets of a view stand below a widget with this property: the symbolic name of its bundle. */
    static final String OWNER = "kesi.owner";

    private final Pulse pulse;
    private final Usage usage;
    private final Guarded guarded;
    private final Turns turns = new Turns();

    WatchedQueue(Pulse pulse, Usage usage, Guarded guarded) {
        this.pulse = pulse;
        this.usage = usage;
        this.guarded = guarded;
    }

    @Override
    protected void dispatchEvent(AWTEvent event) {
        Optional<String> owner = owner(event);
        pulse.begin();
        try {
            guarded.run(() -> super.dispatchEvent(event));
        } finally {
            long[] cost = pulse.end();
            owner.filter(PlugIns::isPlugIn).ifPresent(bundle -> usage.dispatched(bundle, cost[0], cost[1]));
        }
    }

    @Override
    public Turns turns() {
        return turns;
    }

    /**
     * Gives the events a new thread: the one that had them is lost in code that does not wake up, ends as soon as that
     * returns, and does not get in the way until then.
     */
    void replace(Thread lost) {
        Class<?> type = lost.getClass();
        if (type.getName().equals("java.awt.EventDispatchThread")
                && Private.put(EventQueue.class, "dispatchThread", this, null)) {
            Private.put(type, "doDispatch", lost, false);
            lost.setPriority(Thread.MIN_PRIORITY);
            Private.call(EventQueue.class, "initDispatchThread", this);
            LoggerFactory.getLogger(WatchedQueue.class).warn("The window goes on with another thread");
        }
    }

    /** Takes this queue away again. */
    void leave() {
        pop();
    }

    private static Optional<String> owner(AWTEvent event) {
        if (event instanceof InvocationEvent) {
            return Private.field(InvocationEvent.class, "runnable", event).flatMap(WatchedQueue::bundleOf);
        }
        return event.getSource() instanceof Component component ? ownerOf(component) : Optional.empty();
    }

    private static Optional<String> bundleOf(Object runnable) {
        return runnable.getClass().getClassLoader() instanceof BundleReference known
                ? Optional.ofNullable(known.getBundle()).map(Bundle::getSymbolicName)
                : Optional.empty();
    }

    static Optional<String> ownerOf(Component component) {
        Component at = component;
        while (at != null) {
            if (at instanceof JComponent widget && widget.getClientProperty(OWNER) instanceof String bundle) {
                return Optional.of(bundle);
            }
            at = at.getParent() == null ? SwingUtilities.getWindowAncestor(at) : at.getParent();
        }
        return Optional.empty();
    }
}
