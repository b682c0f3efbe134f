package kesi.shell.swing.care;

import java.awt.Component;
import java.awt.Container;
import java.util.Arrays;
import java.util.EventListener;
import java.util.List;
import java.util.stream.Stream;
import javax.swing.JComponent;

/** Widgets of a bundle: of its own classes, with its listeners, with its models, or made by its code. */
final class Parts {

    private static final List<Class<? extends EventListener>> HEARD = List.of(
            java.awt.event.FocusListener.class,
            java.awt.event.KeyListener.class,
            java.awt.event.MouseListener.class,
            java.awt.event.MouseMotionListener.class,
            java.awt.event.ComponentListener.class,
            java.awt.event.HierarchyListener.class,
            java.awt.event.ActionListener.class,
            java.awt.event.ItemListener.class,
            java.awt.event.WindowListener.class,
            javax.swing.event.ChangeListener.class);

    private Parts() {}

    /** Whether this widget itself is the bundle's. */
    static boolean owned(Leaving leaving, Object thing) {
        return leaving.owns(thing)
                || thing instanceof Component component
                        && (leaving.made(component, "acc", Component.class) || heardBy(leaving, component));
    }

    /** This widget and those in it. */
    static Stream<Component> within(Component component) {
        Stream<Component> inner = component instanceof Container box
                ? Arrays.stream(box.getComponents()).flatMap(Parts::within)
                : Stream.of();
        return Stream.concat(Stream.of(component), inner);
    }

    private static boolean heardBy(Leaving leaving, Component component) {
        boolean heard = HEARD.stream()
                .flatMap(type -> Arrays.stream(component.getListeners(type)))
                .anyMatch(leaving::owns);
        boolean told = Arrays.stream(component.getPropertyChangeListeners()).anyMatch(leaving::owns);
        return heard || told || model(component).anyMatch(leaving::owns);
    }

    private static Stream<Object> model(Component component) {
        if (component instanceof javax.swing.JTable table) {
            return Stream.of(table.getModel());
        }
        if (component instanceof javax.swing.JList<?> list) {
            return Stream.of(list.getModel());
        }
        if (component instanceof javax.swing.JTree tree) {
            return Stream.of(tree.getModel());
        }
        return component instanceof JComponent widget ? Stream.ofNullable(widget.getTransferHandler()) : Stream.of();
    }
}
