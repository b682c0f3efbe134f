package kesi.shell.swing.window;

import java.awt.Component;
import java.awt.Container;
import java.awt.EventQueue;
import java.awt.event.ContainerAdapter;
import java.awt.event.ContainerEvent;
import java.util.Arrays;
import java.util.Objects;
import java.util.function.Supplier;
import javax.swing.JComponent;
import javax.swing.JList;
import javax.swing.JTable;
import javax.swing.JTree;
import javax.swing.text.JTextComponent;

/**
 * Names what a view left without a name after the view itself, for people who hear the screen: its tables, trees, lists
 * and texts, also those that it adds later. A name that the view gives stays.
 */
final class DefaultNames extends ContainerAdapter {

    private static final String GIVEN = DefaultNames.class.getName();

    private final Supplier<String> title;

    DefaultNames(Supplier<String> title) {
        this.title = title;
    }

    /** Names everything below, and gives its own names anew in another language. */
    void give(Component one) {
        if (one instanceof JComponent widget && takesName(widget)) {
            name(widget);
        } else if (one instanceof Container box) {
            if (!Arrays.asList(box.getContainerListeners()).contains(this)) {
                box.addContainerListener(this);
            }
            Arrays.stream(box.getComponents()).forEach(this::give);
        }
    }

    /** Later, so that who made the widget can name it or put a label beside it first. */
    @Override
    public void componentAdded(ContainerEvent event) {
        EventQueue.invokeLater(() -> give(event.getChild()));
    }

    private void name(JComponent widget) {
        String name = Objects.toString(widget.getAccessibleContext().getAccessibleName(), "");
        if (name.isBlank() || name.equals(widget.getClientProperty(GIVEN))) {
            widget.getAccessibleContext().setAccessibleName(title.get());
            widget.putClientProperty(GIVEN, title.get());
        }
    }

    private static boolean takesName(JComponent widget) {
        return widget instanceof JTable
                || widget instanceof JTree
                || widget instanceof JList
                || widget instanceof JTextComponent;
    }
}
